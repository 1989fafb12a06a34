package fr.esmsnumerique.usage;

import java.util.Map;

/** Every operation of the contract, how to call it on a project, and what a stranger may expect of it. */
final class Operations {

    /** What each operation does for a stranger with the right role. */
    enum Porte {
        /** About one project: refused, and says nothing of it. */
        PROJET,
        /** A list or an export: answers, without the project. */
        LISTE,
        /** A batch: refused, or every line about the project rejected. */
        LOT,
        /** National or campaign data, the same for all. */
        COMMUNE
    }

    record Operation(String methode, String chemin, String corps, Porte porte) {}

    static final Map<String, Operation> MATRICE = Map.ofEntries(
            commune("lireContrat", "GET", "/contrat", ""),
            commune("listerCibles", "GET", "/cibles?campagne=G25", ""),
            commune("listerAmenagements", "GET", "/amenagements?campagne=G25", ""),
            commune("lireAmenagement", "GET", "/amenagements/AME-G25-999", ""),
            commune("demanderAmenagement", "POST", "/amenagements", "{}"),
            commune(
                    "rallierAmenagement",
                    "POST",
                    "/amenagements/AME-G25-999/ralliement",
                    "{\"motif\":\"motif d'essai\"}"),
            commune(
                    "instruireAmenagement",
                    "POST",
                    "/amenagements/AME-G25-999/instruction",
                    "{\"favorable\":true,\"avis\":\"avis d'essai long\"}"),
            commune("signerAmenagement", "POST", "/amenagements/AME-G25-999/signature", ""),
            commune("refuserAmenagement", "POST", "/amenagements/AME-G25-999/refus", "{\"motif\":\"motif d'essai\"}"),
            commune("retirerAmenagement", "POST", "/amenagements/AME-G25-999/retrait", "{\"motif\":\"motif d'essai\"}"),
            commune("listerDocumentsAmenagement", "GET", "/amenagements/AME-G25-999/documents", ""),
            commune("deposerDocumentAmenagement", "POST", "/amenagements/AME-G25-999/documents?nom=x.pdf", "%PDF-1.4"),
            commune("lireDocumentAmenagement", "GET", "/amenagements/AME-G25-999/documents/1", ""),
            liste("lirePortefeuille", "/portefeuille"),
            liste("exporterPortefeuille", "/portefeuille/export?format=CSV"),
            liste("listerRappels", "/rappels?limite=200"),
            commune("emettreRappels", "POST", "/rappels/emission", ""),
            liste("lireDuiActifs", "/dui-actifs?mois=2026-09"),
            liste("extraireMois", "/extraits-mensuels?mois=2026-09"),
            liste("listerMandatsRecus", "/mandats"),
            Map.entry(
                    "envoyerLot",
                    new Operation(
                            "POST",
                            "/lots-declarations",
                            "{\"lignes\":[{\"dossierId\":\"{dossier}\",\"mois\":\"2026-09\",\"numeroFiness\":\"210000022\",\"compteurs\":{\"eParcours\":7}}]}",
                            Porte.LOT)),
            lecture("listerMandats", "/projets/{dossier}/mandats"),
            acte(
                    "donnerMandat",
                    "/projets/{dossier}/mandats",
                    "{\"systeme\":\"autre-editeur\",\"essms\":[\"210000014\"],\"du\":\"2026-01-01\",\"au\":\"2027-01-01\"}"),
            acte("revoquerMandat", "/mandats/{mandat}/revocation", "{\"motif\":\"motif d'essai\"}"),
            lecture("listerPreuves", "/projets/{dossier}/preuves"),
            acte("deposerPreuve", "/projets/{dossier}/preuves?nature=PV_VA&nom=x.pdf", "%PDF-1.4"),
            lecture("lirePreuve", "/projets/{dossier}/preuves/1/versions/1"),
            liste("lireEffets", "/amenagements/AME-G25-999/effets"),
            liste("listerProjets", "/projets?limite=200"),
            liste("listerTrajectoires", "/trajectoires?limite=200"),
            liste("listerAlertes", "/alertes?limite=200"),
            liste("listerAnomalies", "/anomalies?limite=200"),
            liste("exporterAnomalies", "/anomalies/export"),
            liste("extraire", "/extraits"),
            lecture("lireProjet", "/projets/{dossier}"),
            acte("enregistrerRecettes", "/projets/{dossier}/recettes", "{\"dateVa\":\"2026-05-12\"}"),
            projet(
                    "constaterEligibiliteSons",
                    "PUT",
                    "/projets/{dossier}/essms/210000014/eligibilite-sons",
                    "{\"eligible\":true,\"motif\":\"vérifié sur pièces\"}"),
            lecture("lireDeclarations", "/projets/{dossier}/declarations/2026-09"),
            projet(
                    "declarerMois",
                    "PUT",
                    "/projets/{dossier}/declarations/2026-09",
                    "{\"declarations\":[{\"numeroFiness\":\"210000014\",\"compteurs\":{\"eParcours\":1}}]}"),
            lecture("calculerIndicateurs", "/projets/{dossier}/indicateurs?mois=2026-09"),
            acte("attester", "/attestations", "{\"dossierId\":\"{dossier}\",\"mois\":\"2026-09\"}"),
            lecture("lireAttestation", "/attestations/ATT-{dossier}"),
            lecture("lireTrajectoire", "/projets/{dossier}/trajectoire"),
            lecture("listerMois", "/projets/{dossier}/mois"),
            acte("certifierMois", "/projets/{dossier}/certifications", "{\"du\":\"2026-09\"}"),
            acte("validerMois", "/projets/{dossier}/validations", "{\"du\":\"2026-09\"}"),
            acte("demanderReprise", "/projets/{dossier}/reprises", "{\"du\":\"2026-09\",\"motif\":\"motif d'essai\"}"),
            acte("traiterAlerte", "/alertes/{alerte}/traitement", "{\"suite\":\"suite d'essai\"}"),
            acte("importerDeclarations", "/imports/declarations/{dossier}", "finess;mois\n210000014;2026-09\n"),
            lecture("listerImports", "/projets/{dossier}/imports"),
            lecture("lireImport", "/rapports-imports/{import}"),
            lecture("exporterRefus", "/refus-imports/{import}"),
            lecture("lireModele", "/projets/{dossier}/modele-declarations?mois=2026-09&format=CSV"),
            lecture("listerAnomaliesProjet", "/projets/{dossier}/anomalies"),
            acte(
                    "expliquerAnomalie",
                    "/projets/{dossier}/anomalies/210000014_2026-09_SAUT_E_PARCOURS/explication",
                    "{\"explication\":\"explication d'essai\"}"),
            acte(
                    "accepterAnomalie",
                    "/projets/{dossier}/anomalies/210000014_2026-09_SAUT_E_PARCOURS/acceptation",
                    "{\"motif\":\"motif d'essai\"}"));

    private Operations() {}

    private static Map.Entry<String, Operation> lecture(String nom, String chemin) {
        return projet(nom, "GET", chemin, "");
    }

    private static Map.Entry<String, Operation> acte(String nom, String chemin, String corps) {
        return projet(nom, "POST", chemin, corps);
    }

    private static Map.Entry<String, Operation> commune(String nom, String methode, String chemin, String corps) {
        return Map.entry(nom, new Operation(methode, chemin, corps, Porte.COMMUNE));
    }

    private static Map.Entry<String, Operation> liste(String nom, String chemin) {
        return Map.entry(nom, new Operation("GET", chemin, "", Porte.LISTE));
    }

    private static Map.Entry<String, Operation> projet(String nom, String methode, String chemin, String corps) {
        return Map.entry(nom, new Operation(methode, chemin, corps, Porte.PROJET));
    }
}
