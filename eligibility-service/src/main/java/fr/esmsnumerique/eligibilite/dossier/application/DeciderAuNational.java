package fr.esmsnumerique.eligibilite.dossier.application;

import fr.esmsnumerique.eligibilite.campagne.application.LireRegles;
import fr.esmsnumerique.eligibilite.dossier.model.Acte;
import fr.esmsnumerique.eligibilite.dossier.model.Decision;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.dossier.model.Refus;
import fr.esmsnumerique.eligibilite.dossier.model.Suite;
import fr.esmsnumerique.kernel.Horloge;
import java.time.Instant;
import org.springframework.stereotype.Service;

/**
 * The CNSA or the DNS decides on an application of the national call (ELI-23, PIL-04). The texts on file do not say who pays: the campaign must. The only answer known is
 * that of 2021: the pivot's ARS signs and engages credits that the CNSA delegates to it, so that the grant follows the same way as a regional one.
 */
@Service
public class DeciderAuNational {

    private static final String FINANCEUR = "eligibilite.routage.financeur_national";
    private static final String ARS_PIVOT = "ARS_PIVOT";

    private final FaireAvancer faireAvancer;
    private final DepartementsAConsulter departements;
    private final LireRegles regles;
    private final Horloge horloge;

    DeciderAuNational(
            FaireAvancer faireAvancer, DepartementsAConsulter departements, LireRegles regles, Horloge horloge) {
        this.faireAvancer = faireAvancer;
        this.departements = departements;
        this.regles = regles;
        this.horloge = horloge;
    }

    public Suite decider(String id, Decision.Issue issue, String motif, String decideur) {
        Instant maintenant = horloge.instant();
        return faireAvancer.appliquer(id, dossier -> {
            Suite suite = dossier.deciderAuNational(
                    new Decision(issue, motif, decideur, maintenant),
                    departements.de(dossier),
                    new Acte(maintenant, decideur, "Décision de l'appel national : " + issue.libelle(), motif));
            return issue == Decision.Issue.RETENU && suite instanceof Suite.Faite && !financeParLePivot(dossier)
                    ? new Suite.Refusee(
                            new Refus.FinanceurNational(dossier.declare().campagne()))
                    : suite;
        });
    }

    private boolean financeParLePivot(Dossier dossier) {
        return regles.enVigueur(dossier.declare().campagne())
                .filter(p -> p.donne(FINANCEUR, horloge.aujourdhui(), dossier.region()))
                .map(p -> p.texte(FINANCEUR, horloge.aujourdhui(), dossier.region())
                        .valeur())
                .filter(ARS_PIVOT::equals)
                .isPresent();
    }
}
