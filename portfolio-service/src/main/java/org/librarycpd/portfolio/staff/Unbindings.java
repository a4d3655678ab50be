package org.librarycpd.portfolio.staff;

public interface Unbindings {

    void add(Unbinding unbinding);
}
