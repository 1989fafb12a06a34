package fr.esmsnumerique.eligibilite.banc;

import static fr.esmsnumerique.eligibilite.FichiersDeTest.galis;
import static fr.esmsnumerique.eligibilite.FichiersDeTest.json;

import fr.esmsnumerique.eligibilite.evaluation.LigneDeTest;
import fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest;
import fr.esmsnumerique.eligibilite.evaluation.ReglesDeTest;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.test.banc.RapportDeBanc;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The {@code dossiers} bench: 3 000 applications of 15 establishments each, listed, filtered and sorted over HTTP by one reader, on the embedded store. */
public final class BancDossiers {

    private static final int DOSSIERS = 3_000;
    private static final int PAR_FICHIER = 500;
    private static final int ESSMS = 15;
    private static final int CHAUFFE = 100;
    private static final int LECTURES = 200;
    private static final double CIBLE_MS = 100;

    private BancDossiers() {}

    public static void main(String[] arguments) throws IOException {
        RapportDeBanc releve = new RapportDeBanc("dossiers", "dossiers/s");
        try (MagasinDeBanc magasin = MagasinDeBanc.lancer();
                ServiceDeBanc service = new ServiceDeBanc(magasin.uri())) {
            long debut = System.nanoTime();
            remplir(service);
            releve.constater("dossiers.import", DOSSIERS / ((System.nanoTime() - debut) / 1e9));
            Map<String, String> lectures = new LinkedHashMap<>();
            lectures.put("dossiers.national.par_porteur", "?campagne=G25&tri=PORTEUR&ordre=DECROISSANT&limite=50");
            lectures.put("dossiers.national.par_echeance", "?etat=DEPOSE&tri=ECHEANCE&limite=200");
            lectures.put("dossiers.region.par_depot", "?region=27&tri=DEPOT&limite=50");
            for (Map.Entry<String, String> lecture : lectures.entrySet()) {
                String jeton = lecture.getKey().contains("region")
                        ? ServiceDeBanc.instructeur("27")
                        : ServiceDeBanc.national();
                releve.percentiles(
                        lecture.getKey(), mesurer(service, "/dossiers" + lecture.getValue(), jeton), CIBLE_MS);
            }
            releve.constater("dossiers.impact_d_un_brouillon", impact(service));
            releve.ecrire(Path.of(System.getProperty("esms.bancs", "target/bancs")));
        }
        System.exit(0);
    }

    /** Verdicts of every application under a draft, beside those in force; without funding-service, which is not there to say the amounts. */
    private static double impact(ServiceDeBanc service) {
        long debut = System.nanoTime();
        JsonMapper lecteur = JsonMapper.shared();
        String brouillons = "/campagnes/G25/brouillons";
        String id = lecteur.readTree(service.poster(brouillons, json(ReglesDeTest.fichier())))
                .path("brouillonId")
                .asString();
        JsonNode impact;
        do {
            impact = lecteur.readTree(service.lire(brouillons + "/" + id + "/impact", ServiceDeBanc.national()));
        } while (impact.path("etat").asString().equals("EN_COURS"));
        if (impact.path("examines").asInt() != DOSSIERS) {
            throw new IllegalStateException("Rejeu incomplet : " + impact);
        }
        return DOSSIERS / ((System.nanoTime() - debut) / 1e9);
    }

    private static long[] mesurer(ServiceDeBanc service, String chemin, String jeton) {
        JsonNode page = JsonMapper.shared().readTree(service.lire(chemin, jeton));
        if (page.path("elements").isEmpty()) {
            throw new IllegalStateException("Rien à lire : " + chemin);
        }
        for (int i = 0; i < CHAUFFE; i++) {
            service.lire(chemin, jeton);
        }
        long[] durees = new long[LECTURES];
        for (int i = 0; i < LECTURES; i++) {
            long debut = System.nanoTime();
            service.lire(chemin, jeton);
            durees[i] = System.nanoTime() - debut;
        }
        return durees;
    }

    private static void remplir(ServiceDeBanc service) {
        Region[] regions = Region.values();
        List<Map<String, Object>> fichier = new ArrayList<>();
        for (int rang = 0; rang < DOSSIERS; rang++) {
            fichier.add(dossier(rang, regions[rang % regions.length]));
            if (fichier.size() == PAR_FICHIER) {
                JsonNode rapport = JsonMapper.shared().readTree(service.poster("/imports/galis", json(fichier)));
                if (rapport.path("ajoutees").asInt() != PAR_FICHIER) {
                    throw new IllegalStateException("Dossiers refusés : " + rapport.path("erreurs"));
                }
                fichier.clear();
            }
        }
    }

    private static Map<String, Object> dossier(int rang, Region region) {
        ProjetDeTest projet = ProjetDeTest.acquisition(ESSMS, region);
        for (int ligne = 1; ligne <= ESSMS; ligne++) {
            int suite = rang * ESSMS + ligne;
            String numero = LigneDeTest.finess("21%02d".formatted(suite / 1_000), suite % 1_000);
            projet.ligne(ligne, l -> LigneDeTest.avecNumero(l, numero));
        }
        return galis(
                "GAL-2025-%05d".formatted(rang),
                "2025-05-%02dT09:%02d:00Z".formatted(1 + rang % 28, rang % 60),
                projet.declare());
    }
}
