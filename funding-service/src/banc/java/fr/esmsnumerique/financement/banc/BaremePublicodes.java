package fr.esmsnumerique.financement.banc;

import fr.esmsnumerique.financement.banc.ProjetPlat.LignePlate;
import fr.esmsnumerique.test.banc.Debit;
import fr.esmsnumerique.test.banc.Publicodes;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The scale of 2025 under Publicodes, which receives the counts of establishments already made. */
final class BaremePublicodes {

    private static final int PREMIER_REDUIT = 50;

    /** @param debit simulations per second */
    record Resultat(List<Montants> montants, double debit) {}

    private BaremePublicodes() {}

    static Resultat lancer(Publicodes publicodes, List<ProjetPlat> verifies, List<ProjetPlat> mesures)
            throws IOException, InterruptedException {
        Publicodes.Resultat resultat = publicodes.lancer(
                "/banc/bareme.mjs",
                JsonMapper.builder()
                        .build()
                        .writeValueAsBytes(Map.of(
                                "verifies", verifies.stream().map(BaremePublicodes::comptes).toList(),
                                "mesures", mesures.stream().map(BaremePublicodes::comptes).toList(),
                                "millis", Debit.MILLIS)));
        return new Resultat(
                resultat.reponses().stream().map(BaremePublicodes::montants).toList(), resultat.debit());
    }

    private static Montants montants(String[] mots) {
        long[] m = Stream.of(mots).mapToLong(Long::parseLong).toArray();
        return new Montants(m[0], m[1], m[2], m[3], m[4], m[5], m[6]);
    }

    private static Map<String, Object> comptes(ProjetPlat p) {
        return Map.of(
                "acquisitions pleines", nombre(p, l -> l.acquisition() && l.rang() < PREMIER_REDUIT),
                "acquisitions reduites", nombre(p, l -> l.acquisition() && l.rang() >= PREMIER_REDUIT),
                "montees pleines", nombre(p, l -> !l.acquisition() && l.rang() < PREMIER_REDUIT),
                "montees reduites", nombre(p, l -> !l.acquisition() && l.rang() >= PREMIER_REDUIT),
                "prix", premier(p, LignePlate::acquisition, LignePlate::prix),
                "equipes", nombre(p, l -> l.petit() && l.devis() > 0),
                "devis", premier(p, l -> l.devis() > 0, LignePlate::devis),
                "devis amoa", p.devisAmoa(),
                "referencee", p.referencee(),
                "tous petits", p.tousPetits());
    }

    private static long nombre(ProjetPlat p, Predicate<LignePlate> choix) {
        return p.lignes().stream().filter(choix).count();
    }

    private static long premier(
            ProjetPlat p, Predicate<LignePlate> choix, ToLongFunction<LignePlate> montant) {
        return p.lignes().stream().filter(choix).mapToLong(montant).findFirst().orElse(0);
    }
}
