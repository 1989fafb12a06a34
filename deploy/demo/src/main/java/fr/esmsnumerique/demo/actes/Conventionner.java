package fr.esmsnumerique.demo.actes;

import fr.esmsnumerique.contrats.financement.client.modele.Convention;
import fr.esmsnumerique.contrats.financement.client.modele.ConventionDemande;
import fr.esmsnumerique.contrats.financement.client.modele.EtatConvention;
import fr.esmsnumerique.contrats.financement.client.modele.SignatureDemande;
import fr.esmsnumerique.contrats.financement.client.modele.TypeConvention;
import fr.esmsnumerique.demo.donnees.DossierDemo;
import fr.esmsnumerique.demo.donnees.Organisme;
import fr.esmsnumerique.demo.plateforme.Refus;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** The agreements of the projects engaged on a day: drafted, sent for signature, printed, signed by both sides; the group's own one too (PAY-06). */
final class Conventionner {

    private static final int PDF_MINIMUM_OCTETS = 1_000;

    private Conventionner() {}

    static void engagesLe(Jeu jeu, LocalDate engagement) {
        jeu.dossiers(parcours -> parcours.engageLe().filter(engagement::equals).isPresent())
                .forEach(dossier -> conventionner(jeu, dossier));
        jeu.plateforme().horloge().attendreBoitesVides();
    }

    private static void conventionner(Jeu jeu, DossierDemo dossier) {
        etablir(jeu, dossier, TypeConvention.ARS_PORTEUR);
        verifierPdf(jeu, dossier);
        signer(
                jeu,
                dossier,
                TypeConvention.ARS_PORTEUR,
                Comptes.decideur(dossier.region()),
                signature("Directeur général adjoint"));
        signer(jeu, dossier, TypeConvention.ARS_PORTEUR, dossier.compte(), signature("Directrice générale"));
        if (dossier.organismes().size() > 1) {
            etablir(jeu, dossier, TypeConvention.PARTENARIAT);
            List<String> organismes =
                    dossier.organismes().stream().map(Organisme::finess).toList();
            signer(
                    jeu,
                    dossier,
                    TypeConvention.PARTENARIAT,
                    dossier.compte(),
                    signature("Directrice générale").organismes(organismes));
        }
        jeu.plateforme().dire(dossier.id() + " : convention imprimée et signée");
    }

    private static void etablir(Jeu jeu, DossierDemo dossier, TypeConvention type) {
        ConventionDemande demande =
                new ConventionDemande().dossierId(dossier.id()).type(type);
        jeu.plateforme()
                .faireOuConstater(
                        Comptes.instructeur(dossier.region()),
                        dossier.id() + ".convention." + type,
                        (poste, cle) -> poste.conventions().creerConvention(cle, demande),
                        () -> existe(() -> lire(jeu, dossier, type)));
        jeu.plateforme()
                .faireOuConstater(
                        Comptes.instructeur(dossier.region()),
                        dossier.id() + ".etablissement." + type,
                        (poste, cle) -> poste.conventions().etablirConvention(id(dossier, type), cle),
                        () -> lire(jeu, dossier, type).getEtat() != EtatConvention.PROJET);
    }

    private static void signer(
            Jeu jeu, DossierDemo dossier, TypeConvention type, String compte, SignatureDemande signature) {
        String partie = compte.equals(dossier.compte()) ? "PORTEUR" : "ARS";
        jeu.plateforme()
                .faireOuConstater(
                        compte,
                        dossier.id() + ".signature." + type + "." + partie,
                        (poste, cle) -> poste.conventions().signerConvention(id(dossier, type), cle, signature),
                        () -> {
                            Convention convention = lire(jeu, dossier, type);
                            return convention.getEtat() == EtatConvention.SIGNEE
                                    || !convention.getSignaturesAttendues().contains(partie);
                        });
    }

    private static void verifierPdf(Jeu jeu, DossierDemo dossier) {
        byte[] pdf = jeu.plateforme()
                .lire(
                        dossier.compte(),
                        poste -> poste.telecharger(
                                "financement", "/conventions/" + id(dossier, TypeConvention.ARS_PORTEUR) + "/pdf"));
        boolean estPdf =
                pdf.length >= PDF_MINIMUM_OCTETS && new String(pdf, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-");
        Jeu.exiger(estPdf, dossier.id() + " : la convention imprimée n'est pas un PDF (" + pdf.length + " octets)");
    }

    private static SignatureDemande signature(String qualite) {
        return new SignatureDemande().qualite(qualite);
    }

    private static Convention lire(Jeu jeu, DossierDemo dossier, TypeConvention type) {
        return jeu.plateforme()
                .lire(
                        Comptes.instructeur(dossier.region()),
                        poste -> poste.conventions().lireConvention(id(dossier, type)));
    }

    private static boolean existe(Supplier<Convention> lecture) {
        try {
            return lecture.get() != null;
        } catch (Refus absente) {
            return false;
        }
    }

    private static String id(DossierDemo dossier, TypeConvention type) {
        return dossier.id() + "-" + type;
    }
}
