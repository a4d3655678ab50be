package org.librarycpd.kit.security;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells Hibernate whose rows a session may see; {@code @TenantId} does the rest. Native SQL is not behind this wall. */
@PersistenceUnitExtension
@ApplicationScoped
public class LibraryWall implements TenantResolver {

    private final Tenant tenant;

    LibraryWall(Tenant tenant) {
        this.tenant = tenant;
    }

    @Override
    public String getDefaultTenantId() {
        return Tenant.NONE;
    }

    @Override
    public String resolveTenantId() {
        return tenant.libraryId();
    }
}
