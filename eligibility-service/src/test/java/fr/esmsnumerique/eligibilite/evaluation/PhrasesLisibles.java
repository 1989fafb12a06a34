package fr.esmsnumerique.eligibilite.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.projet.model.CodePiece;
import fr.esmsnumerique.eligibilite.projet.model.Libelle;
import fr.esmsnumerique.eligibilite.projet.model.ModeHebergement;
import fr.esmsnumerique.eligibilite.projet.model.Nomenclature;
import fr.esmsnumerique.eligibilite.projet.model.Secteur;
import fr.esmsnumerique.eligibilite.projet.model.ServiceSocle;
import fr.esmsnumerique.eligibilite.projet.model.StatutSolution;
import fr.esmsnumerique.eligibilite.projet.model.TypeProjet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sentence is for a person: days in letters, codes in words. Only what people say in capitals stays so (DMP, RIB, PA). */
final class PhrasesLisibles {

    private static final int SIGLE = 3;

    private static final Pattern CODE = Pattern.compile(Stream.<Libelle[]>of(
                    CodePiece.values(),
                    TypeProjet.values(),
                    Secteur.values(),
                    ModeHebergement.values(),
                    ServiceSocle.values(),
                    Nomenclature.values(),
                    StatutSolution.values())
            .flatMap(Stream::of)
            .map(Object::toString)
            .filter(nom -> nom.length() > SIGLE)
            .collect(Collectors.joining("|", "\\d{4}-\\d{2}-\\d{2}|\\b(", ")\\b")));

    private PhrasesLisibles() {}

    static void verifier(List<String> phrases) {
        assertThat(phrases).allSatisfy(phrase -> assertThat(phrase).doesNotContainPattern(CODE));
    }
}
