package fr.esmsnumerique.financement.subvention.application;

import fr.esmsnumerique.financement.subvention.model.Agent;
import fr.esmsnumerique.financement.subvention.model.Constat;
import fr.esmsnumerique.financement.subvention.model.Constats;
import fr.esmsnumerique.financement.subvention.model.NatureConstat;
import fr.esmsnumerique.kernel.Horloge;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** The ARS establishes a fact that a payment waits for. */
@Service
public class EtablirConstat {

    private final Subventions subventions;
    private final Horloge horloge;

    EtablirConstat(Subventions subventions, Horloge horloge) {
        this.subventions = subventions;
        this.horloge = horloge;
    }

    public Resultat etablir(String dossierId, NatureConstat nature, LocalDate date, String motif, Agent agent) {
        Constat constat = new Constat(nature, date, motif, agent, horloge.instant());
        return subventions.modifier(dossierId, s -> Constats.de(s).constater(constat, horloge.aujourdhui()));
    }
}
