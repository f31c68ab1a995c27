// A coordinator's day: every goal by its short word, as it is typed, each in a process of its own.
def clone = basedir.toPath().resolve('../../../..').normalize().toFile()
// Outside of the clone, where its launcher begins no production.
def away = java.nio.file.Files.createTempDirectory('workprint-day').toFile()
def film = new File(away, 'my-film')
film.mkdir()
def maven = new File(System.getProperty('maven.home'), 'bin/mvn').path
def settings = new File(basedir, '../interpolated-settings.xml').canonicalPath

// The lines of the README, but for the names of the two folders.
def lines = ['mkdir ../my-film && cd ../my-film', '../workprint/workprint init --name=my-film', './workprint site']
assert new File(clone, 'README.md').getText('UTF-8').replace('\r', '').contains(lines.join('\n'))

def seconds = [:]
def typed = { int status, String line, String launcher = './workprint' ->
    def words = line.tokenize(' ')
    def command = [launcher] + words + ['-B', '-ntp', '-s', settings, "-Dmaven.repo.local=${localRepositoryPath}".toString()]
    def builder = new ProcessBuilder(command).directory(film).redirectErrorStream(true)
    builder.environment().WORKPRINT_MAVEN = maven
    builder.environment().remove('CI')
    def begun = System.nanoTime()
    def process = builder.start()
    def said = process.inputStream.getText('UTF-8')
    assert process.waitFor() == status : "${line}\n${said}"
    assert !(said =~ /(?m)^\s+at io\.github\.workprint/) : "a fault of the user is no stack trace\n${said}"
    seconds[line] = (System.nanoTime() - begun) / 1e9
    said
}
def tells = { String said, String... words -> words.each { assert said.contains(it) : "'${it}' is not in\n${said}" } }
def spec = { String version -> new File(film, "src/workprint/my-film/${version}.yaml") }

// From nothing to the first page.
tells typed(0, 'init --name=my-film', new File(clone, 'workprint').path), 'wrote src/workprint/my-film/1.0.0.yaml'
tells typed(0, 'site'), 'site in ', '0 errors'
assert new File(film, 'target/workprint/crew/my-film/1.0.0/index.html').getText('UTF-8').contains('My Film')
assert new File(film, 'target/workprint/crew/index.html').file
def keystrokes = lines.sum { it.length() + 1 }
def toFirstPage = seconds.values().sum()
println "to the first page: ${keystrokes} keystrokes, ${toFirstPage.round(1)} s"
assert keystrokes < 120 && toFirstPage < 120

// What is mistyped stops, with what was meant; no page is made for somebody who is not asked for.
tells typed(1, 'site --audience=crew'), "'audience' is no option of site", "did you mean 'audiences'?"
tells typed(2, 'site crew'), "what is 'crew'? An option is written --name=value"

// The first version is issued, and the next one is drafted: the edit takes longer, which is for all to know.
spec('1.1.0').text = spec('1.0.0').text.replace('version: 1.0.0', 'version: 1.1.0').replace('lasts: 8 wd', 'lasts: 9 wd')
spec('1.0.0').text = spec('1.0.0').text.replace('status: draft', 'status: issued')
tells typed(0, 'check'), 'the workflows are sound: 0 errors', 'read 2 versions'
assert new File(film, 'target/workprint-reports/findings.sarif').file
tells typed(0, 'diff --from=1.0.0 --to=1.1.0'), 'My Film 1.1.0: changes since 1.0.0', 'now takes 9 working days, was 8 working days'
tells typed(0, 'changes --write'), 'this calls for a ', '1.1.0 will do'
tells typed(0, 'rename --from=stage/vfx --to=stage/shots'), 'stage/vfx is now stage/shots'
assert spec('1.1.0').text.contains('shots: { formerly: [vfx], name: VFX')

// A sheet and answers come back, and what happened is recorded.
new File(film, 'mapping.yaml').text = 'sheets:\n  Crew: { kind: role, columns: { Role: id, Job: title } }\n'
new File(film, 'crew.csv').text = 'Role,Job\neditor,Lead editor\nvfx-artist,VFX artist\n'
tells typed(0, 'import --import.file=crew.csv --import.mapping=mapping.yaml'), 'wrote 1 change'
assert spec('1.1.0').text.contains('title: Lead editor')
tells typed(0, 'record --record=begun --what=stage/edit --by=editor --version=1.0.0'), 'recorded in src/workprint/my-film/records/'
new File(film, 'inbox').mkdir()
new File(film, 'inbox/master.json').text = '{"workprint": "checklist", "format": 1, "workflow": "my-film", "version": "1.0.0",' +
    ' "deliverables": {"master": {"r-001": {"tick": "yes", "initials": "JM", "date": "2026-03-02"}}}}'
tells typed(0, 'collect --answers=inbox --by=editor'), '1 recorded, 0 known before'

// What goes to others; nothing is sent.
tells typed(0, 'package'), 'my-film-crew.zip'
tells typed(0, 'announce'), 'nothing was sent'
tells typed(0, 'portfolio'), '1 production on '
tells typed(0, 'schema'), 'editors offer the ids of '
tells typed(1, 'serve --port=99999'), 'workprint.port: 99999 is no port'
away.deleteDir()
println seconds.collect { "${it.key}: ${it.value.round(1)} s" }.join(', ')
return true
