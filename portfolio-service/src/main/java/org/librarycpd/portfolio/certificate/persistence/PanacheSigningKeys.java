package org.librarycpd.portfolio.certificate.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.librarycpd.portfolio.certificate.SigningKey;
import org.librarycpd.portfolio.certificate.SigningKeys;

@ApplicationScoped
public class PanacheSigningKeys implements SigningKeys, PanacheRepositoryBase<SigningKey, String> {

    @Override
    public void add(SigningKey key) {
        persist(key);
    }

    @Override
    public Optional<SigningKey> newest() {
        return find("order by madeAt desc, id desc").firstResultOptional();
    }

    @Override
    public List<SigningKey> all() {
        return list("order by madeAt desc, id desc");
    }

    @Override
    public Optional<SigningKey> withId(String id) {
        return findByIdOptional(id);
    }
}
