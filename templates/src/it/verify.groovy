// The application outside has written what it promises; basedir is the folder of this script.
def folder = new File(basedir, '../../target/outside/embedding/target')
for (expected in ['briefing.docx': 'PK', 'briefing.pdf': '%PDF-1.7', 'reminder-1.docx': 'PK']) {
    def bytes = new File(folder, expected.key).bytes
    assert bytes.length > 5000
    assert new String(bytes, 0, expected.value.length(), 'ISO-8859-1') == expected.value
}
return true
