assert !new File(basedir, 'pom.xml').exists()

def start = new File(basedir, 'target/workprint/crew/index.html')
assert start.file
assert start.getText('UTF-8').contains('Harbour Lights')
return true
