def site = new File(basedir, 'target/workprint')

['internal', 'crew', 'client'].each { audience ->
    def folder = new File(site, audience)
    def start = new File(folder, 'index.html')
    assert start.file : "no start page for ${audience}"
    def html = start.getText('UTF-8')
    assert html.toLowerCase(Locale.ROOT).startsWith('<!doctype html>')
    assert html.contains('Harbour Lights')

    def pdfs = []
    folder.eachFileRecurse { if (it.name.endsWith('.pdf')) pdfs << it }
    assert pdfs : "no PDF for ${audience}"
    pdfs.each { pdf -> assert pdf.withInputStream { new String(it.readNBytes(5), 'US-ASCII') } == '%PDF-' : pdf }
}
// No folder of a half-written site is left beside the audiences.
assert site.listFiles().findAll { it.directory }*.name.sort() == ['client', 'crew', 'internal']

// What is handed over opens by itself, and everything in it has its sum.
def zip = new java.util.zip.ZipFile(new File(basedir, 'target/harbour-lights-crew.zip'))
assert zip.entries().nextElement().name == 'SHA256SUMS'
assert zip.getEntry('index.html') != null && zip.getEntry('harbour-lights/1.0.0/index.html') != null
zip.close()

def log = new File(basedir, 'build.log').getText('UTF-8')
assert !log.contains('[ERROR]')
assert log.contains('workprint:site') : 'the help names every goal'
return true
