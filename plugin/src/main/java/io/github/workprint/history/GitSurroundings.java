package io.github.workprint.history;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * What JGit learns of the machine that it runs on: nothing. Neither the settings of a user or a machine nor the environment
 * influence what is read from a repository.
 */
@NullUnmarked // JGit's own types say nothing about null.
final class GitSurroundings extends SystemReader {
    private static final SystemReader NONE = new GitSurroundings();

    /** JGit keeps one reader for the process; it is loaded by the plugin alone, and always given the same. */
    static void hide() {
        if (getInstance() != NONE) {
            setInstance(NONE);
        }
    }

    @Override
    public String getHostname() {
        return "localhost";
    }

    @Override
    public @Nullable String getenv(String variable) {
        return null;
    }

    @Override
    public @Nullable String getProperty(String key) {
        // Only what tells JGit how files are named here.
        return key.startsWith("os.") || key.startsWith("file.") || key.equals("user.home")
                ? System.getProperty(key)
                : null;
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new NoSettings(parent, fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new NoSettings(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new NoSettings(parent, fs);
    }

    @Override
    @SuppressWarnings("deprecation") // JGit still asks for it, and for the zone below.
    public long getCurrentTime() {
        return 0;
    }

    @Override
    @SuppressWarnings("deprecation")
    public int getTimezone(long when) {
        return 0;
    }

    /** Settings without a file. */
    private static final class NoSettings extends FileBasedConfig {
        NoSettings(Config parent, FS fs) {
            super(parent, null, fs);
        }

        @Override
        public void load() {}

        @Override
        public void save() {}

        @Override
        public boolean isOutdated() {
            return false;
        }

        /** JGit would measure the clock of a disk by writing to the repository, if it were not told what that gives. */
        @Override
        public @Nullable String getString(String section, String subsection, String name) {
            if (section.equals("filesystem")) {
                return name.equals("timestampResolution") ? "2 seconds" : "0 seconds";
            }
            return super.getString(section, subsection, name);
        }
    }
}
