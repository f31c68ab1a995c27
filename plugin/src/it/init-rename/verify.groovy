def folder = new File(basedir, 'src/workprint')
def spec = new File(folder, 'harbour-lights/1.0.0.yaml').readLines('UTF-8')
def log = new File(basedir, 'build.log').getText('UTF-8')

assert spec[0] == '# yaml-language-server: $schema=../workprint.schema.json'
assert new File(folder, 'workprint.schema.json').getText('UTF-8').contains('json-schema.org')
assert spec.any { it.contains('title: Harbour Lights') }

// A launcher of this version stands beside it, and what it needs to run without a Maven.
def launcher = new File(basedir, 'workprint')
assert launcher.canExecute() && launcher.getText('UTF-8') =~ /(?m)^version=\d/
assert new File(basedir, '.mvn/wrapper/maven-wrapper.properties').exists()

// The second init says what is in the way, and leaves it.
assert log.contains('src/workprint/harbour-lights/1.0.0.yaml: error[WF-NE01]')

assert new File(basedir, 'target/workprint/crew/index.html').getText('UTF-8').contains('Harbour Lights')

// The rename reaches the key, what names it, and the former ids.
assert spec.any { it.startsWith('  shots: { formerly: [vfx], name: VFX,') }
assert spec.any { it.contains('after: [shots]') }
assert spec.any { it.trim() == 'to: shots' }
assert !spec.any { it =~ /(from|to): vfx\b/ }
assert log.contains('stage/vfx is now stage/shots')
assert log.contains('the workflows are sound')

// A kind that is none writes nothing.
assert log =~ /'featur' is none of plain, feature, .*did you mean 'feature'\?/
assert !new File(folder, 'other').exists()
assert !(log =~ /(?m)^\s+at io\.github\.workprint/) : 'a fault of the author is no stack trace'
return true
