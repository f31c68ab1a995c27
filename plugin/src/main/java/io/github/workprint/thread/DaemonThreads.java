package io.github.workprint.thread;

import java.util.concurrent.ThreadFactory;

/**
 * Makes threads that hold up no end: neither that of Maven nor that of an editor's server. They find resources through the class loader
 * that loaded the plugin, not through Maven's.
 *
 * @param name that all of them have, as a list of threads shows it
 */
public record DaemonThreads(String name) implements ThreadFactory {
    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.setContextClassLoader(DaemonThreads.class.getClassLoader());
        return thread;
    }
}
