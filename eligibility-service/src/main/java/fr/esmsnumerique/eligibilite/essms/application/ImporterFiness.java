package fr.esmsnumerique.eligibilite.essms.application;

import fr.esmsnumerique.eligibilite.essms.application.LecteurFiness.Entete;
import fr.esmsnumerique.eligibilite.essms.model.Essms;
import fr.esmsnumerique.eligibilite.essms.model.Referentiel;
import fr.esmsnumerique.eligibilite.essms.model.Referentiel.BilanFusion;
import fr.esmsnumerique.eligibilite.imports.Empreinte;
import fr.esmsnumerique.eligibilite.imports.ErreurImport;
import fr.esmsnumerique.eligibilite.imports.RapportImport;
import fr.esmsnumerique.eligibilite.imports.Rapports;
import fr.esmsnumerique.kernel.Horloge;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Loads a FINESS file into the referential. Good lines are kept whatever the others hold; loading the same file again changes nothing. */
@Service
public class ImporterFiness {

    private static final int LOT = 4_000;
    private static final int LONGUEUR_ID = 12;

    private final LecteurFiness lecteur;
    private final Referentiel referentiel;
    private final Rapports rapports;
    private final Horloge horloge;

    public ImporterFiness(LecteurFiness lecteur, Referentiel referentiel, Rapports rapports, Horloge horloge) {
        this.lecteur = lecteur;
        this.referentiel = referentiel;
        this.rapports = rapports;
        this.horloge = horloge;
    }

    public RapportImport importer(InputStream fichier) throws IOException {
        Empreinte empreinte = new Empreinte(fichier);
        Cumul cumul = new Cumul();
        Entete entete = lecteur.lire(empreinte, cumul::recevoir);
        cumul.fusionner();
        RapportImport rapport = cumul.rapport(empreinte.hexadecimale(), entete);
        rapports.conserver(rapport);
        return rapport;
    }

    /** Counts, and writes by batches so that memory does not grow with the file. */
    private final class Cumul {
        private final List<Essms> lot = new ArrayList<>();
        private final List<ErreurImport> erreurs = new ArrayList<>();
        private BilanFusion bilan = BilanFusion.VIDE;
        private int lues;
        private int ignorees;
        private int rejetees;
        private int nombreErreurs;

        void recevoir(LigneFiness ligne) {
            lues++;
            switch (ligne) {
                case LigneFiness.Ignoree() -> ignorees++;
                case LigneFiness.Rejetee(ErreurImport erreur) -> {
                    rejetees++;
                    signaler(erreur);
                }
                case LigneFiness.Retenue(Essms essms, var reserve) -> {
                    reserve.ifPresent(this::signaler);
                    lot.add(essms);
                    if (lot.size() == LOT) {
                        fusionner();
                    }
                }
            }
        }

        private void signaler(ErreurImport erreur) {
            nombreErreurs++;
            if (erreurs.size() < RapportImport.ERREURS_LISTEES) {
                erreurs.add(erreur);
            }
        }

        void fusionner() {
            bilan = bilan.plus(referentiel.fusionner(List.copyOf(lot)));
            lot.clear();
        }

        RapportImport rapport(String empreinte, Entete entete) {
            return new RapportImport(
                    "finess-" + empreinte.substring(0, LONGUEUR_ID) + "-"
                            + horloge.instant().toEpochMilli(),
                    RapportImport.Type.FINESS,
                    null,
                    empreinte,
                    entete.encodage(),
                    entete.date(),
                    horloge.instant(),
                    new RapportImport.Compte(
                            lues,
                            bilan.ajoutees(),
                            bilan.misesAJour(),
                            bilan.inchangees(),
                            ignorees,
                            rejetees,
                            nombreErreurs),
                    erreurs,
                    List.of());
        }
    }
}
