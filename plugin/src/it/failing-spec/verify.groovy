import java.time.OffsetDateTime

def log = new File(basedir, 'build.log').readLines('UTF-8')

// Each of the two failed builds names the one fault once, and sums up in one line.
def findings = log.findAll { it =~ /error\[WF-\w+\]/ }
assert findings.size() == 2
findings.each { finding ->
    assert finding =~ /(^|\s)src\/workprint\/harbour-lights\/1\.0\.0\.yaml:9:18: error\[WF-\w+\]: .*editr/
}

def summaries = log.findAll { it.contains('Failed to execute goal') }
assert summaries.size() == 2
assert summaries[0] =~ /:site .*: .*\b1 error\b/
assert summaries[1] =~ /:check .*: .*\b1 error\b/
assert !log.any { it =~ /^\s+at io\.github\.workprint/ } : 'a fault of the author is no stack trace'

// The site of the first build stays: nothing in it is younger than that build, to the second that the log shows.
def ends = log.findAll { it.contains('Finished at: ') }.collect { OffsetDateTime.parse(it.split('Finished at: ')[1]) }
assert ends.size() == 3
def site = new File(basedir, 'target/workprint')
assert new File(site, 'crew/index.html').file
site.eachFileRecurse { assert it.lastModified() < ends[0].plusSeconds(1).toInstant().toEpochMilli() : it }
// No folder of a half-written site is left beside the audiences.
assert site.listFiles().findAll { it.directory }*.name.sort() == ['client', 'crew', 'internal']
return true
