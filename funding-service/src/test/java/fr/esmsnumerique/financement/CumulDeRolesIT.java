package fr.esmsnumerique.financement;

import static fr.esmsnumerique.financement.DossiersDeTest.MEMBRE;
import static fr.esmsnumerique.financement.DossiersDeTest.PORTEUR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Carrier and another role, in the file's region or elsewhere, of its own file or of another's. */
@DisplayName("Ce que lit et fait un compte qui est porteur et autre chose")
class CumulDeRolesIT extends ServiceFinancement {

    private static final List<String> REGIONAUX =
            List.of("ARS_INSTRUCTEUR", "ARS_FINANCIER", "ARS_DECIDEUR", "GRADES_LECTURE");

    @Test
    void le_porteur_lit_son_dossier_ou_que_soit_son_autre_role() throws Exception {
        String id = aSigner("G25-27-0061");
        for (String chemin : lectures(id)) {
            for (String role : REGIONAUX) {
                lire(chemin, cumul(role, "52", PORTEUR));
                lire(chemin, cumul(role, "27", PORTEUR));
                lire(chemin, cumul(role, "27", MEMBRE));
                refuse(403, "acces.region", get(chemin, cumul(role, "52", MEMBRE)));
            }
            lire(chemin, cumul("CNSA_PILOTE", "", MEMBRE));
            lire(chemin, cumul("SYSTEME_EXTERNE", "", PORTEUR));
            refuse(403, "acces.organisme", get(chemin, cumul("SYSTEME_EXTERNE", "", MEMBRE)));
        }
        String coordonnees = "/coordonnees-bancaires/" + id;
        String saisie = "{\"titulaire\":\"Les Tilleuls\",\"iban\":\"FR7630006000011234567890189\"}";
        accepte(commander(coordonnees, CARRIER, saisie));
        lire(coordonnees, cumul("ARS_FINANCIER", "52", PORTEUR));
        lire(coordonnees, cumul("GRADES_LECTURE", "27", PORTEUR));
        refuse(403, "acces.region", get(coordonnees, cumul("ARS_FINANCIER", "52", MEMBRE)));
        refuse(403, "acces.organisme", get(coordonnees, cumul("GRADES_LECTURE", "27", MEMBRE)));
    }

    @Test
    void une_liste_d_une_autre_region_ne_donne_que_ce_qu_il_porte() throws Exception {
        String sien = retenir(DossiersDeTest.simple("G25-27-0062"));
        retenir(DossiersDeTest.simple("G25-52-0063"));
        String liste = "/financements?limite=200";
        String porteurEtLecteurAilleurs = cumul("GRADES_LECTURE", "52", PORTEUR);
        assertThat(parcourir(liste + "&region=27", "/dossierId", porteurEtLecteurAilleurs))
                .contains(sien);
        assertThat(parcourir(liste, "/dossierId", porteurEtLecteurAilleurs))
                .contains("G25-52-0063")
                .doesNotContain(sien);
        assertThat(parcourir(liste + "&region=27", "/dossierId", cumul("GRADES_LECTURE", "52", MEMBRE)))
                .isEmpty();
        refuse(403, "acces.region", get("/lots-de-versements?region=27", cumul("ARS_FINANCIER", "52", PORTEUR)));
        refuse(403, "acces.region", get("/extraits?region=27", cumul("ARS_FINANCIER", "52", PORTEUR)));
    }

    @Test
    void il_n_agit_pas_davantage() throws Exception {
        String id = aSigner("G25-27-0064");
        for (String role : REGIONAUX) {
            for (String organisme : List.of(PORTEUR, MEMBRE)) {
                String ailleurs = cumul(role, "52", organisme);
                refuse(
                        403,
                        role.equals("ARS_INSTRUCTEUR") ? "acces.region" : "acces.role",
                        commander("/financements/" + id + "/validation", ailleurs, "{}"));
                refuse(
                        403,
                        role.equals("ARS_DECIDEUR") ? "acces.region" : "acces.role",
                        commander("/decisions-attributives", ailleurs, "{\"dossierId\":\"" + id + "\"}"));
                refuse(
                        403,
                        role.equals("ARS_FINANCIER") ? "acces.region" : "acces.role",
                        commander("/versements/" + id + "-AVANCE/validation", ailleurs, ""));
            }
        }
        String decideurAilleurs = cumul("ARS_DECIDEUR", "52", PORTEUR);
        refuse(403, "acces.region", signer(id + "-ARS_PORTEUR", decideurAilleurs));
        String porteurDUnAutre = cumul("ARS_INSTRUCTEUR", "27", MEMBRE);
        refuse(403, "acces.organisme", signer(id + "-ARS_PORTEUR", porteurDUnAutre));
        refuse(403, "acces.organisme", commander("/versements/" + id + "-AVANCE/demande", porteurDUnAutre, ""));
        // Let through to the rules of the act, as its carrier.
        refuse(
                409,
                "convention.engagement_absent",
                signer(id + "-ARS_PORTEUR", cumul("ARS_INSTRUCTEUR", "52", PORTEUR)));
    }

    private String aSigner(String id) throws Exception {
        retenir(DossiersDeTest.simple(id));
        accepte(valider(id, "Motif de test"));
        accepte(decider(id));
        accepte(etablir(id, "ARS_PORTEUR"));
        return id;
    }

    private static List<String> lectures(String id) {
        return List.of(
                "/financements/" + id,
                "/decisions-attributives/" + id,
                "/echeanciers/" + id,
                "/conventions/" + id + "-ARS_PORTEUR",
                "/conventions/" + id + "-ARS_PORTEUR/exemplaires",
                "/financements/" + id + "/avenants");
    }

    private static String cumul(String role, String region, String organisme) {
        return IDENTITE.jeton(
                "cumul-" + role + region + organisme,
                Map.of("roles", List.of("PORTEUR", role), "region", region, "organisme", organisme));
    }
}
