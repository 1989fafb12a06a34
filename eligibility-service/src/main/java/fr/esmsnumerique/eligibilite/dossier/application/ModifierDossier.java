package fr.esmsnumerique.eligibilite.dossier.application;

import fr.esmsnumerique.eligibilite.campagne.application.LireRegles;
import fr.esmsnumerique.eligibilite.campagne.application.ReglesDeCampagne;
import fr.esmsnumerique.eligibilite.dossier.model.Acte;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.dossier.model.Rattachements;
import fr.esmsnumerique.eligibilite.dossier.model.Refus.HorsDelai;
import fr.esmsnumerique.eligibilite.dossier.model.Refus.VersionDepassee;
import fr.esmsnumerique.eligibilite.dossier.model.Suite;
import fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieClotureDepot;
import fr.esmsnumerique.eligibilite.projet.model.LigneDeclaree;
import fr.esmsnumerique.eligibilite.projet.model.ProjetDeclare;
import fr.esmsnumerique.kernel.Horloge;
import java.time.Instant;
import org.springframework.stereotype.Service;

/** Changes a draft, or completes a timely application after dialogue with the ARS (CAL-12). */
@Service
public class ModifierDossier {

    private final FaireAvancer faireAvancer;
    private final AssemblerProjet assembler;
    private final Rattachements rattachements;
    private final LireRegles regles;
    private final Horloge horloge;

    ModifierDossier(
            FaireAvancer faireAvancer,
            AssemblerProjet assembler,
            Rattachements rattachements,
            LireRegles regles,
            Horloge horloge) {
        this.faireAvancer = faireAvancer;
        this.assembler = assembler;
        this.rattachements = rattachements;
        this.regles = regles;
        this.horloge = horloge;
    }

    /** @param version the one the caller read */
    public Suite modifier(String id, long version, ProjetDeclare nouveau, String auteur) {
        return faireAvancer.appliquer(id, dossier -> {
            if (dossier.suivi().version() != version) {
                return new Suite.Refusee(new VersionDepassee(dossier.suivi().version()));
            }
            if (estTardif(dossier)) {
                return new Suite.Refusee(new HorsDelai());
            }
            rattachements.rattacher(
                    id,
                    nouveau.essms().stream().map(LigneDeclaree::numeroFiness).toList());
            String action = dossier.deposeLe() == null ? "Modification du brouillon" : "Complément après dialogue";
            return dossier.modifier(nouveau, new Acte(horloge.instant(), auteur, action, ""));
        });
    }

    private boolean estTardif(Dossier dossier) {
        Instant depot = dossier.deposeLe();
        return depot != null
                && regles.enVigueur(dossier.declare().campagne())
                        .map(p -> new ReglesDeCampagne(p, horloge.aujourdhui(), dossier.region()))
                        .map(r -> new VerifieClotureDepot()
                                .evaluer(assembler.completer(dossier.declare(), depot), r)
                                .verdict()
                                .issue())
                        .filter(issue -> issue == Issue.NON_SATISFAIT)
                        .isPresent();
    }
}
