package fr.esmsnumerique.eligibilite.evaluation.model;

import fr.esmsnumerique.eligibilite.essms.model.Essms;
import fr.esmsnumerique.eligibilite.projet.model.LigneDeclaree;
import fr.esmsnumerique.eligibilite.projet.model.ProjetDeclare;
import fr.esmsnumerique.eligibilite.projet.model.Secteur;
import fr.esmsnumerique.eligibilite.projet.model.TypeProjet;
import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** An establishment that does not exist, to ask what one more would change: eligible, never funded, asked for by nobody else. */
final class LigneSupposee {

    /** No département has this code: the number can be nobody's. */
    private static final String DEBUT = "00";

    private static final Pattern NUMERO = Pattern.compile("\\b" + DEBUT + "\\d{7}\\b");

    private LigneSupposee() {}

    /** Nobody can be told to remove an establishment that does not exist. */
    static boolean estCitee(String phrase) {
        return NUMERO.matcher(phrase).find();
    }

    static Ligne comme(ProjetDeclare declare, List<Ligne> lignes, int rang, Region region) {
        String numero = numero(rang);
        String juridique = declare.organismes().isEmpty()
                ? declare.porteur().numeroFinessJuridique()
                : declare.organismes().getFirst().numeroFinessJuridique();
        TypeProjet type = lignes.isEmpty()
                ? TypeProjet.ACQUISITION
                : lignes.getFirst().declaree().typeProjet();
        Secteur secteur =
                lignes.isEmpty() ? Secteur.PA : lignes.getFirst().declaree().secteur();
        LigneDeclaree declaree = new LigneDeclaree(
                numero,
                juridique,
                type,
                secteur,
                null,
                null,
                null,
                null,
                lignes.isEmpty() ? null : lignes.getFirst().declaree().versionSegur(),
                null,
                null,
                List.of(),
                null);
        return new Ligne(rang, declaree, essms(numero, juridique, region), List.of());
    }

    private static Essms essms(String numero, String juridique, Region region) {
        return new Essms(
                numero, juridique, "ESSMS supposé", "", region, "", "500", "", "4401", null, "", "", LocalDate.EPOCH);
    }

    private static String numero(int rang) {
        String huit = DEBUT + "%06d".formatted(rang);
        return IntStream.rangeClosed(0, 9)
                .mapToObj(cle -> huit + cle)
                .filter(NumeroFiness::estValide)
                .findFirst()
                .orElseThrow();
    }
}
