package fr.esmsnumerique.eligibilite.comite.application;

import fr.esmsnumerique.eligibilite.comite.model.Comite;
import fr.esmsnumerique.eligibilite.comite.model.Comites;
import fr.esmsnumerique.eligibilite.comite.model.RefusComite;
import fr.esmsnumerique.eligibilite.dossier.application.PasserEnComite;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.dossier.model.Passage;
import fr.esmsnumerique.eligibilite.dossier.model.Refus;
import fr.esmsnumerique.eligibilite.dossier.model.Suite;
import org.springframework.stereotype.Service;

/** Enrols an application in a committee, or takes it out. One write, on the application. */
@Service
public class InscrireDossier {

    private final PasserEnComite passer;
    private final Comites comites;

    public InscrireDossier(PasserEnComite passer, Comites comites) {
        this.passer = passer;
        this.comites = comites;
    }

    public Resultat inscrire(Comite comite, Dossier dossier, String par) {
        if (!comite.estNational() && dossier.region() != comite.region()) {
            return new Resultat.Refuse(new RefusComite.AutreRegion(dossier.id()));
        }
        if (!dossier.declare().campagne().equals(comite.campagne())) {
            return new Resultat.Refuse(new RefusComite.AutreCampagne(dossier.id(), comite.campagne()));
        }
        return comite.estSigne()
                ? signe(comite)
                : resultat(passer.inscrire(
                        dossier.id(), new Passage(comite.id(), comite.le()), comite.estNational(), par));
    }

    /** The ranking forgets it first: killed in between, the application is still enrolled and the ranking is to be made again. */
    public Resultat desinscrire(Comite comite, Dossier dossier, String par) {
        Passage passage = dossier.instruction().passage();
        if (passage == null || !passage.comiteId().equals(comite.id())) {
            return new Resultat.Refuse(new RefusComite.DossierAbsent(dossier.id()));
        }
        if (comite.estSigne()) {
            return signe(comite);
        }
        if (comite.rang(dossier.id()).isPresent() && !comites.enregistrer(comite.sans(dossier.id()))) {
            return new Resultat.Refuse(new RefusComite.VersionPerimee(comite.version() + 1));
        }
        return resultat(passer.desinscrire(dossier.id(), comite.estNational(), par));
    }

    private static Resultat signe(Comite comite) {
        return new Resultat.Refuse(
                new RefusComite.PvSigne(comite.procesVerbaux().size()));
    }

    private static Resultat resultat(Suite suite) {
        return switch (suite) {
            case Suite.Faite _ -> new Resultat.Fait();
            case Suite.Refusee(var refus) -> new Resultat.Interdit(refus);
        };
    }

    /** Outcome for the caller. */
    public sealed interface Resultat {

        record Fait() implements Resultat {}

        record Refuse(RefusComite refus) implements Resultat {}

        record Interdit(Refus refus) implements Resultat {}
    }
}
