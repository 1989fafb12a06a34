package fr.esmsnumerique.eligibilite.dossier.application;

import fr.esmsnumerique.eligibilite.campagne.application.LireRegles;
import fr.esmsnumerique.eligibilite.dossier.model.Acte;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier.Identite;
import fr.esmsnumerique.eligibilite.dossier.model.Dossiers;
import fr.esmsnumerique.eligibilite.dossier.model.Numeros;
import fr.esmsnumerique.eligibilite.dossier.model.Operation;
import fr.esmsnumerique.eligibilite.dossier.model.Rattachements;
import fr.esmsnumerique.eligibilite.dossier.model.Refus;
import fr.esmsnumerique.eligibilite.dossier.model.Suite;
import fr.esmsnumerique.eligibilite.dossier.model.Suite.Faite;
import fr.esmsnumerique.eligibilite.projet.model.LigneDeclaree;
import fr.esmsnumerique.eligibilite.projet.model.ProjetDeclare;
import fr.esmsnumerique.kernel.Horloge;
import java.time.Instant;
import org.springframework.stereotype.Service;

/**
 * ELI-35: an unfunded application is examined again under a later campaign. The old one names the new id before the new one exists: killed in between, the same call made
 * again creates it under that id.
 */
@Service
public class ReprendreDossier {

    private static final String ADMISES = "calendrier.instruction.reprise_campagnes";

    private final FaireAvancer faireAvancer;
    private final Dossiers dossiers;
    private final Numeros numeros;
    private final Rattachements rattachements;
    private final LireRegles regles;
    private final Horloge horloge;

    ReprendreDossier(
            FaireAvancer faireAvancer,
            Dossiers dossiers,
            Numeros numeros,
            Rattachements rattachements,
            LireRegles regles,
            Horloge horloge) {
        this.faireAvancer = faireAvancer;
        this.dossiers = dossiers;
        this.numeros = numeros;
        this.rattachements = rattachements;
        this.regles = regles;
        this.horloge = horloge;
    }

    /** @param telQuel filed as it is; otherwise a draft that the carrier completes */
    public Suite reprendre(Dossier ancien, String campagne, boolean telQuel, String motif, String agent) {
        String origine = ancien.declare().campagne();
        if (!Operation.REPRENDRE.estPermiseDepuis(ancien.etat())) {
            return new Suite.Refusee(new Refus.EtatIncompatible(Operation.REPRENDRE, ancien.etat()));
        }
        if (regles.enVigueur(campagne).isEmpty()) {
            return new Suite.Refusee(new Refus.ReglesNonVersees(campagne));
        }
        if (!estAdmise(campagne, ancien)) {
            return new Suite.Refusee(new Refus.RepriseNonAdmise(campagne, origine));
        }
        String deja = ancien.instruction().repris();
        if (deja != null && dossiers.trouver(deja).isPresent()) {
            return new Suite.Refusee(new Refus.DejaReprise(deja));
        }
        String nouveau = deja == null ? numeros.reserver(campagne, ancien.region(), null) : deja;
        Instant maintenant = horloge.instant();
        Suite suite = faireAvancer.appliquer(
                ancien.id(),
                d -> d.reprendre(nouveau, new Acte(maintenant, agent, "Reprise par le dossier " + nouveau, motif)));
        return suite instanceof Faite
                ? new Faite(creer(
                        ancien,
                        nouveau,
                        campagne,
                        telQuel,
                        new Acte(maintenant, agent, "Reprise du dossier " + ancien.id(), motif)))
                : suite;
    }

    private boolean estAdmise(String campagne, Dossier ancien) {
        return regles.enVigueur(campagne)
                .filter(p -> p.donne(ADMISES, horloge.aujourdhui(), ancien.region()))
                .filter(p -> p.liste(ADMISES, horloge.aujourdhui(), ancien.region())
                        .valeur()
                        .contains(ancien.declare().campagne()))
                .isPresent();
    }

    private Dossier creer(Dossier ancien, String id, String campagne, boolean telQuel, Acte acte) {
        ProjetDeclare declare = ancien.declare().dansCampagne(campagne);
        rattachements.rattacher(
                id, declare.essms().stream().map(LigneDeclaree::numeroFiness).toList());
        Identite identite = new Identite(id, null, ancien.region(), ancien.regions(), ancien.id());
        Dossier nouveau = telQuel
                ? Dossier.transmis(identite, declare, acte.instant(), acte)
                : Dossier.brouillon(identite, declare, acte);
        dossiers.creer(nouveau);
        return nouveau;
    }
}
