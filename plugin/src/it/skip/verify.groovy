assert !new File(basedir, 'target/workprint').exists()

def log = new File(basedir, 'build.log').getText('UTF-8')
assert !log.contains('error[WF-')
return true
