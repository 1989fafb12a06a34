package fr.esmsnumerique.demo.actes;

import fr.esmsnumerique.contrats.eligibilite.client.modele.RapportImport;
import fr.esmsnumerique.demo.donnees.DossierDemo;
import fr.esmsnumerique.demo.donnees.ExtraitFiness;
import fr.esmsnumerique.demo.donnees.FichierGalis;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;

/** CNSA loads the FINESS extract and, twice, what GALIS has received. */
final class Importer {

    private static final LocalDate PREMIER_EXPORT = LocalDate.of(2025, 6, 12);

    /** Hospitals and pharmacies of the extract. */
    private static final int IGNORES = 9;

    private Importer() {}

    static void finess(Jeu jeu) {
        byte[] extrait = ExtraitFiness.ecrire(jeu.demo());
        RapportImport rapport = jeu.plateforme()
                .faire(
                        Comptes.CNSA,
                        "import.finess",
                        (poste, cle) -> poste.importer(
                                "/imports/finess", cle, new MediaType("text", "csv"), extrait, RapportImport.class));
        long attendus = jeu.demo().essmsDeLExtrait();
        int repris = rapport.getAjoutees() + rapport.getMisesAJour() + rapport.getInchangees();
        Jeu.exiger(
                repris == attendus && rapport.getIgnorees() == IGNORES && rapport.getRejetees() == 0,
                "L'import FINESS a repris %d ESSMS, ignoré %d et rejeté %d lignes, au lieu de %d, %d et 0 : %s"
                        .formatted(
                                repris,
                                rapport.getIgnorees(),
                                rapport.getRejetees(),
                                attendus,
                                IGNORES,
                                rapport.getErreurs()));
        jeu.plateforme()
                .dire("Extrait FINESS : %d ESSMS repris, %d lignes hors champ ignorées".formatted(repris, IGNORES));
    }

    /** Export of 12 June: what was filed by then, and the draft. */
    static void premierGalis(Jeu jeu) {
        galis(
                jeu,
                "juin",
                jeu.demo().dossiers().stream().filter(Importer::avantLExport).toList());
    }

    static void secondGalis(Jeu jeu) {
        galis(
                jeu,
                "septembre",
                jeu.demo().dossiers().stream().filter(d -> !avantLExport(d)).toList());
    }

    private static void galis(Jeu jeu, String export, List<DossierDemo> dossiers) {
        byte[] fichier = FichierGalis.ecrire(dossiers);
        RapportImport rapport = jeu.plateforme()
                .faire(
                        Comptes.CNSA,
                        "import.galis." + export,
                        (poste, cle) -> poste.importer(
                                "/imports/galis", cle, MediaType.APPLICATION_JSON, fichier, RapportImport.class));
        Jeu.exiger(
                rapport.getRejetees() == 0, "GALIS : des dossiers sont refusés à l'import : " + rapport.getErreurs());
        dossiers.forEach(dossier -> Jeu.exiger(
                rapport.getDossiers().stream()
                        .anyMatch(d -> d.getNumeroGalis().equals(dossier.numeroGalis())
                                && d.getDossierId().equals(dossier.id())),
                "GALIS : " + dossier.numeroGalis() + " n'est pas devenu " + dossier.id() + " : "
                        + rapport.getDossiers()));
        jeu.plateforme().dire("GALIS : %d dossiers repris".formatted(dossiers.size()));
    }

    static boolean avantLExport(DossierDemo dossier) {
        return dossier.deposeLe().isEmpty()
                || dossier.deposeLe().get().toLocalDate().isBefore(PREMIER_EXPORT);
    }
}
