package fr.esmsnumerique.demo.actes;

import fr.esmsnumerique.contrats.usage.client.modele.ConstatEligibiliteSons;
import fr.esmsnumerique.contrats.usage.client.modele.DemandeAttestation;
import fr.esmsnumerique.contrats.usage.client.modele.DemandeMandat;
import fr.esmsnumerique.contrats.usage.client.modele.NaturePreuve;
import fr.esmsnumerique.contrats.usage.client.modele.Preuve;
import fr.esmsnumerique.contrats.usage.client.modele.Projet;
import fr.esmsnumerique.contrats.usage.client.modele.Recettes;
import fr.esmsnumerique.contrats.usage.client.modele.SaisieEssms;
import fr.esmsnumerique.contrats.usage.client.modele.SaisieMois;
import fr.esmsnumerique.contrats.usage.client.modele.SaisieRecettes;
import fr.esmsnumerique.demo.donnees.DossierDemo;
import fr.esmsnumerique.demo.oracle.Parcours;
import fr.esmsnumerique.demo.plateforme.Plateforme;
import fr.esmsnumerique.demo.plateforme.Refus;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.http.MediaType;

/** After deployment: VA and VSR, three months of declarations, attestation by the ARS. */
final class SuivreLUsage {

    static final List<String> MOIS = List.of("2026-10", "2026-11", "2026-12");

    private static final Predicate<Parcours> ENGAGES =
            parcours -> parcours.engageLe().isPresent();
    private static final Predicate<Parcours> DEPLOYES =
            parcours -> parcours.usage().isPresent();

    /** Its software's own system declares the last month instead of its carrier. */
    private static final String DECLARE_PAR_SON_LOGICIEL = "G25-52-0001";

    private static final LocalDate VA = LocalDate.of(2026, 5, 18);
    private static final LocalDate VSR = LocalDate.of(2026, 7, 31);

    private static final Map<NaturePreuve, String> PREUVES = Map.of(
            NaturePreuve.PV_VA, "Proces-verbal de VA",
            NaturePreuve.PV_VSR, "Proces-verbal de VSR",
            NaturePreuve.PREUVE_CIBLES, "Extraction des indicateurs");

    private SuivreLUsage() {}

    static void verifierLAptitude(Jeu jeu) {
        jeu.dossiers(ENGAGES).forEach(dossier -> recetter(jeu, dossier, "va", new SaisieRecettes().dateVa(VA)));
    }

    static void verifierLeServiceRegulier(Jeu jeu) {
        jeu.dossiers(DEPLOYES)
                .forEach(dossier -> recetter(
                        jeu, dossier, "vsr", new SaisieRecettes().dateVa(VA).dateVsr(VSR)));
        jeu.dossiers(DEPLOYES).stream().filter(d -> d.toutDuSecteur("AHI")).forEach(d -> constaterHorsSons(jeu, d));
    }

    /** The minutes and the proofs the ARS will look at (DOC-25). */
    static void deposerLesPreuves(Jeu jeu) {
        for (DossierDemo dossier : jeu.dossiers(DEPLOYES)) {
            if (lire(jeu, dossier).getAttestee()) {
                continue;
            }
            PREUVES.forEach((nature, titre) -> jeu.plateforme()
                    .faire(
                            dossier.compte(),
                            dossier.id() + ".preuve." + nature,
                            (poste, cle) -> poste.deposer(
                                    "usage",
                                    "/projets/" + dossier.id() + "/preuves?nature=" + nature + "&nom="
                                            + nature.name().toLowerCase(Locale.ROOT) + ".pdf",
                                    cle,
                                    MediaType.APPLICATION_OCTET_STREAM,
                                    PdfDeDemo.une(titre + ", " + dossier.id()),
                                    Preuve.class)));
        }
        jeu.plateforme().dire("Procès-verbaux de VA et de VSR et preuves des cibles déposés par les porteurs");
    }

    static void declarer(Jeu jeu, String mois) {
        for (DossierDemo dossier : jeu.dossiers(DEPLOYES)) {
            SaisieMois saisie =
                    Compteurs.saisie(dossier, jeu.parcours(dossier).usage().orElseThrow(), MOIS.indexOf(mois));
            boolean logiciel = dossier.id().equals(DECLARE_PAR_SON_LOGICIEL) && mois.equals(MOIS.getLast());
            String declarant = logiciel ? Plateforme.SYSTEME_EDITEUR : dossier.compte();
            if (!lire(jeu, dossier).getAttestee()) {
                if (logiciel) {
                    mandater(jeu, dossier, saisie);
                }
                jeu.plateforme()
                        .faire(
                                declarant,
                                dossier.id() + ".usage." + mois,
                                (poste, cle) -> poste.declarations().declarerMois(dossier.id(), mois, saisie));
            }
            jeu.plateforme().dire("%s : usage de %s déclaré par %s".formatted(dossier.id(), mois, declarant));
        }
    }

    /** Software declares for nobody without its carrier's mandate. */
    private static void mandater(Jeu jeu, DossierDemo dossier, SaisieMois saisie) {
        DemandeMandat demande = new DemandeMandat()
                .systeme(Plateforme.SYSTEME_EDITEUR)
                .essms(saisie.getDeclarations().stream()
                        .map(SaisieEssms::getNumeroFiness)
                        .toList())
                .du(LocalDate.of(2026, 10, 1))
                .au(LocalDate.of(2027, 12, 31));
        jeu.plateforme()
                .faire(
                        dossier.compte(),
                        dossier.id() + ".usage.mandat",
                        (poste, cle) -> poste.mandats().donnerMandat(dossier.id(), cle, demande));
    }

    static void attester(Jeu jeu) {
        for (DossierDemo dossier : jeu.dossiers(DEPLOYES)) {
            Parcours parcours = jeu.parcours(dossier);
            DemandeAttestation demande =
                    new DemandeAttestation().dossierId(dossier.id()).mois(MOIS.getLast());
            try {
                jeu.plateforme()
                        .faireOuConstater(
                                Comptes.instructeur(dossier.region()),
                                dossier.id() + ".attestation",
                                (poste, cle) -> poste.attestations().attester(cle, demande),
                                () -> lire(jeu, dossier).getAttestee());
                Jeu.exiger(parcours.soldePaye(), dossier.id() + " : attesté alors qu'une cible n'est pas atteinte");
                jeu.plateforme().dire(dossier.id() + " : cibles d'usage attestées");
            } catch (Refus refus) {
                Jeu.exiger(
                        !parcours.soldePaye() && refus.code().equals("attestation.refusee"),
                        dossier.id() + " : attestation refusée. " + refus.getMessage());
                jeu.plateforme()
                        .dire(dossier.id()
                                + " : attestation refusée, une cible n'est pas atteinte (69,9 % n'est pas 70 %)");
            }
        }
        jeu.plateforme().horloge().attendreBoitesVides();
    }

    private static void recetter(Jeu jeu, DossierDemo dossier, String recette, SaisieRecettes saisie) {
        jeu.plateforme()
                .faireOuConstater(
                        dossier.compte(),
                        dossier.id() + "." + recette,
                        (poste, cle) -> poste.projets().enregistrerRecettes(dossier.id(), cle, saisie),
                        () -> {
                            Recettes connues = lire(jeu, dossier).getRecettes();
                            return connues != null && (saisie.getDateVsr() == null || connues.getDateVsr() != null);
                        });
    }

    private static void constaterHorsSons(Jeu jeu, DossierDemo dossier) {
        ConstatEligibiliteSons constat = new ConstatEligibiliteSons()
                .eligible(false)
                .motif("CHRS sans logiciel dans le périmètre du SONS, vérifié avec le GRADeS.");
        if (lire(jeu, dossier).getAttestee()) {
            return;
        }
        dossier.lignes()
                .forEach(ligne -> jeu.plateforme()
                        .faire(
                                Comptes.instructeur(dossier.region()),
                                dossier.id() + ".sons." + ligne.finess(),
                                (poste, cle) -> poste.projets()
                                        .constaterEligibiliteSons(dossier.id(), ligne.finess(), constat)));
        jeu.plateforme()
                .dire(dossier.id() + " : établissements AHI constatés hors SONS, dispensés de MSSanté et de DMP");
    }

    private static Projet lire(Jeu jeu, DossierDemo dossier) {
        return jeu.plateforme()
                .lire(
                        Comptes.instructeur(dossier.region()),
                        poste -> poste.projets().lireProjet(dossier.id()));
    }
}
