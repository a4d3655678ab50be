package org.librarycpd.deploy.story;

/** A story that runs through the whole platform, played by demo people with real tokens. */
public interface Scenario {
    String name();

    String title();

    void play(Stage stage);
}
