package io.github.workprint.site.print;

import io.github.workprint.finding.FindingsData;
import io.github.workprint.render.subscription.Bulletin;
import io.github.workprint.render.subscription.NamedRole;
import io.github.workprint.render.subscription.NewsItem;
import io.github.workprint.render.subscription.Occasion;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Bulletins as bytes. */
final class BulletinData {
    private BulletinData() {}

    static void write(Bulletin bulletin, DataOutput out) throws IOException {
        FindingsData.text(bulletin.workflow(), out);
        FindingsData.text(bulletin.version(), out);
        FindingsData.text(bulletin.folder(), out);
        FindingsData.text(bulletin.language(), out);
        FindingsData.text(bulletin.title(), out);
        FindingsData.text(bulletin.status(), out);
        out.writeLong(bulletin.asOf().toEpochDay());
        out.writeBoolean(bulletin.told());
        FindingsData.text(bulletin.summary(), out);
        out.writeInt(bulletin.roles().size());
        for (NamedRole role : bulletin.roles()) {
            FindingsData.text(role.id(), out);
            FindingsData.text(role.title(), out);
            FindingsData.texts(role.formerly(), out);
        }
        out.writeInt(bulletin.occasions().size());
        for (Occasion occasion : bulletin.occasions()) {
            write(occasion, out);
        }
        out.writeInt(bulletin.news().size());
        for (NewsItem item : bulletin.news()) {
            write(item, out);
        }
    }

    private static void write(Occasion occasion, DataOutput out) throws IOException {
        FindingsData.text(occasion.entity(), out);
        FindingsData.text(occasion.part(), out);
        FindingsData.texts(occasion.formerly(), out);
        FindingsData.text(occasion.kind(), out);
        FindingsData.text(occasion.summary(), out);
        out.writeLong(occasion.first().toEpochDay());
        out.writeLong(occasion.last().toEpochDay());
        FindingsData.text(occasion.place(), out);
        FindingsData.texts(occasion.details(), out);
        FindingsData.texts(occasion.roles(), out);
        out.writeBoolean(occasion.common());
    }

    private static void write(NewsItem item, DataOutput out) throws IOException {
        FindingsData.text(item.id(), out);
        FindingsData.text(item.rated(), out);
        FindingsData.text(item.rating(), out);
        FindingsData.text(item.sentence(), out);
        FindingsData.texts(item.details(), out);
        out.writeBoolean(item.actBy().isPresent());
        if (item.actBy().isPresent()) {
            out.writeLong(item.actBy().get().toEpochDay());
        }
        FindingsData.texts(item.acts(), out);
        FindingsData.texts(item.knows(), out);
    }

    /** What {@link #write(Bulletin, DataOutput)} wrote. */
    static Bulletin read(DataInput in) throws IOException {
        String workflow = FindingsData.text(in);
        String version = FindingsData.text(in);
        String folder = FindingsData.text(in);
        String language = FindingsData.text(in);
        String title = FindingsData.text(in);
        String status = FindingsData.text(in);
        LocalDate asOf = LocalDate.ofEpochDay(in.readLong());
        boolean told = in.readBoolean();
        String summary = FindingsData.text(in);
        List<NamedRole> roles = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            roles.add(new NamedRole(FindingsData.text(in), FindingsData.text(in), FindingsData.texts(in)));
        }
        List<Occasion> occasions = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            occasions.add(occasion(in));
        }
        List<NewsItem> news = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            news.add(item(in));
        }
        return new Bulletin(
                workflow, version, folder, language, title, status, asOf, told, summary, roles, occasions, news);
    }

    private static Occasion occasion(DataInput in) throws IOException {
        return new Occasion(
                FindingsData.text(in),
                FindingsData.text(in),
                FindingsData.texts(in),
                FindingsData.text(in),
                FindingsData.text(in),
                LocalDate.ofEpochDay(in.readLong()),
                LocalDate.ofEpochDay(in.readLong()),
                FindingsData.text(in),
                FindingsData.texts(in),
                FindingsData.texts(in),
                in.readBoolean());
    }

    private static NewsItem item(DataInput in) throws IOException {
        return new NewsItem(
                FindingsData.text(in),
                FindingsData.text(in),
                FindingsData.text(in),
                FindingsData.text(in),
                FindingsData.texts(in),
                in.readBoolean() ? Optional.of(LocalDate.ofEpochDay(in.readLong())) : Optional.empty(),
                FindingsData.texts(in),
                FindingsData.texts(in));
    }
}
