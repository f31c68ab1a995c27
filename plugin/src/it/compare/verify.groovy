def log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('The Film 1.1.0: changes since 1.0.0')
assert log.contains('ACTION NEEDED')
assert log =~ /CHANGED\s+Mix: owner now Editor, was Mixer/
assert log.contains('this calls for a minor step, to 1.1.0 or higher: 1.1.0 will do')

def markdown = new File(basedir, 'target/changes.md').getText('UTF-8')
assert markdown.startsWith('# The Film 1.1.0: changes since 1.0.0')

assert log.contains('1 change asks for more than the gate lets through (workprint.failOn=action)')
assert log.contains("error[WF-DI01]: '1.0.9' is no version of 'film'")
assert !(log =~ /(?m)^\s+at io\.github\.workprint/) : 'a fault of the author is no stack trace'
return true
