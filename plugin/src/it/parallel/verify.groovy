def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('thread count of 2')
assert !log.contains('not marked as thread-safe')

['north': 'Harbour Lights', 'south': 'South Pier'].each { module, title ->
    def start = new File(basedir, "${module}/target/workprint/crew/index.html")
    assert start.file : "no site in ${module}"
    assert start.getText('UTF-8').contains(title)
}
return true
