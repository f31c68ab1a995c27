package io.github.workprint.announce;

/** Three versions of a small workflow with people of every kind: crew with several roles, a client, a vendor, the office, and nobody. */
public final class SmallShow {
    private SmallShow() {}

    public static final String FIRST =
            """
            workprint: 1
            version: 1.0.0
            status: issued
            as-of: 2026-03-02
            production: { title: Harbour, runtime: 90 min, contact: coordinator }
            organisations:
              house: { name: House, kind: post-house }
              meridian: { name: Meridian, kind: client }
              halcyon: { name: Halcyon, kind: vfx-vendor }
            people:
              ann: { name: Ann Øster, email: ann@house.example }
              bo: { name: Bo Dahl, email: Bo@house.example }
              cy: { name: Cy Moss, email: cy@meridian.example }
              di: { name: Di Vale, email: di@halcyon.example }
              ed: { name: Ed Quiet, chat: "@ed" }
              flo: { name: Flo Wrong, email: flo@house }
            roles:
              coordinator: { person: bo, org: house }
              editor: { person: ann, org: house }
              assistant: { person: ann, org: house }
              viewer: { person: cy, org: meridian }
              vfx: { title: VFX lead, person: di, org: halcyon }
              mixer: { person: ed, org: house }
              insurer: { name: Ivy, email: ivy@insurer.example, audience: internal }
              runner: { person: flo, org: house }
              foley: { vacant: Filled in May. }
            materials:
              rushes: { name: Rushes, kind: camera, from: coordinator }
            formats:
              logs: { name: Logs, container: pdf }
              cut: { name: Cut, container: mov }
              final: { name: Final, container: mov }
              sound: { name: Sound, container: bwf }
            stages:
              log: { name: Logging, owner: assistant, takes: [rushes], makes: [logs], lasts: 2 wd }
              edit: { name: Edit, owner: editor, takes: [logs], makes: [cut], lasts: 10 wd }
              shots: { name: Shots, owner: vfx, takes: [cut], makes: [final], lasts: 5 wd }
              mix: { name: Mix, owner: mixer, takes: [cut], makes: [sound], lasts: 5 wd }
              claim: { name: Claim for the lost drone, owner: insurer, after: [edit], lasts: 3 wd, audience: internal }
            """;

    public static final String SECOND = FIRST.replace("version: 1.0.0", "version: 1.1.0")
            .replace("as-of: 2026-03-02", "as-of: 2026-03-09")
            .replace("makes: [cut], lasts: 10 wd", "makes: [cut], lasts: 14 wd")
            .replace("makes: [final], lasts: 5 wd", "makes: [final], lasts: 6 wd")
            .replace("Claim for the lost drone", "Claim for the sunken drone")
            .concat(
                    """
                    changes:
                      cr-001: { version: 1.1.0, what: The cut takes longer., why: The director is away., about: [stage/edit], class: action, act-by: 2026-03-13 }
                    """);

    /** The shots take as long again as they did in the first; the cut takes longer still; the mixer has an address, and Foley a holder. */
    public static final String THIRD = SECOND.replace("version: 1.1.0\nstatus", "version: 1.2.0\nstatus")
            .replace("as-of: 2026-03-09", "as-of: 2026-03-16")
            .replace("makes: [logs], lasts: 2 wd", "makes: [logs], lasts: 3 wd")
            .replace("makes: [final], lasts: 6 wd", "makes: [final], lasts: 5 wd")
            .replace("chat: \"@ed\"", "email: ed@house.example")
            .replace("foley: { vacant: Filled in May. }", "foley: { person: ann, org: house }");
}
