package io.github.workprint.check;

import java.util.List;

/** What the standard SKSPP04 asks for, and the sections in which a workflow answers it. */
public enum Criterion {
    P1("Documents for everybody who works on it", "stages documents"),
    P2("Everybody knows their part and its technical needs", "roles interfaces"),
    P3("Current information from reliable sources", "sources"),
    P4("Handles the client's formats, efficiently and at fair cost", "materials formats"),
    P5("The right files for each operation and output", "formats deliverables"),
    P6("Threats to time, cost and standards are seen in time", "risks schedule"),
    P7("Changed at least cost and delay", "changes decisions budget"),
    P8("Secure at all stages", "security"),
    P9("The client can follow and decide as agreed", "agreements"),
    P10("Files are kept as the policy asks", "data-classes volumes");

    private final String title;
    private final String sections;

    Criterion(String title, String sections) {
        this.title = title;
        this.sections = sections;
    }

    public String title() {
        return title;
    }

    public List<String> sections() {
        return List.of(sections.split(" ", -1));
    }
}
