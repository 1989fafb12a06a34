package fr.esmsnumerique.demo.donnees;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ComptesDemoTest {

    private static final Path COMPTES = Path.of("../local-identity/src/main/resources/comptes-demo.yaml");
    private static final Pattern COMPTE = Pattern.compile("identifiant: (porteur[-0-9]*),.*organisme: \"(\\w+)\"");

    @Test
    void chaque_porteur_a_un_compte_de_son_organisme() throws IOException {
        Map<String, String> organismes = new HashMap<>();
        Matcher lecture = COMPTE.matcher(Files.readString(COMPTES));
        while (lecture.find()) {
            organismes.put(lecture.group(1), lecture.group(2));
        }
        assertThat(Dossiers2025.nationaux().dossiers())
                .allSatisfy(dossier -> assertThat(organismes.get(dossier.compte()))
                        .as("organisme de " + dossier.compte())
                        .isEqualTo(dossier.porteur().finess()));
    }

    @Test
    void le_logiciel_d_editeur_declare_pour_les_essms_d_un_seul_dossier() throws IOException {
        String comptes = Files.readString(COMPTES);
        String client = comptes.substring(comptes.indexOf("identifiant: systeme-editeur"));
        assertThat(Pattern.compile("(?m)^ {6}- \"(\\w+)\"")
                        .matcher(client)
                        .results()
                        .map(r -> r.group(1)))
                .containsExactlyElementsOf(Dossiers2025.courts().dossier("G25-52-0001").lignes().stream()
                        .map(DossierDemo.Ligne::finess)
                        .toList());
    }
}
