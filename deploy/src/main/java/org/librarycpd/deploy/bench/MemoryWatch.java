package org.librarycpd.deploy.bench;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.librarycpd.deploy.home.Ledger;
import org.librarycpd.deploy.home.PartProcess;
import org.librarycpd.deploy.home.Site;
import org.librarycpd.deploy.part.Memory;

/** How much memory the portfolio service takes at its highest (PSS), looked at ten times a second. */
final class MemoryWatch implements AutoCloseable {

    private final PartProcess service;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor();
    private volatile long highest;

    MemoryWatch(Site site) {
        service = new Ledger(site.home().ledger()).aliveFor("portfolio-service").orElseThrow();
        looks.scheduleWithFixedDelay(this::look, 0, 100, TimeUnit.MILLISECONDS);
    }

    private void look() {
        highest = Math.max(highest, Memory.pssMib(service));
    }

    long highestMib() {
        return highest;
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }
}
