package fr.esmsnumerique.passerelle.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.passerelle.AvecPasserelle;
import fr.esmsnumerique.passerelle.Http;
import fr.esmsnumerique.passerelle.Navigateur;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the page needs to warn before the end of a session, and to put it off. */
class ProlongationIT extends AvecPasserelle {

    private static final String PROLONGATION = "/moi/prolongation";

    @AfterEach
    void dureeNormale() {
        FOURNISSEUR.dureeDuJeton = Duration.ofMinutes(10);
    }

    @Test
    void moi_dit_combien_de_temps_il_reste_et_quand_prevenir() {
        Navigateur navigateur = navigateur();
        navigateur.seConnecter(null);

        assertThat(Http.objet(navigateur.lire("/moi").body()))
                .containsEntry("resteSecondes", 30 * 60)
                .containsEntry("avertirSecondes", 5 * 60);
    }

    @Test
    void prolonger_redonne_la_duree_entiere() {
        Navigateur navigateur = navigateur();
        navigateur.seConnecter(null);

        HttpResponse<String> reponse = navigateur.posterAvecCsrf(PROLONGATION, "");

        assertThat(reponse.statusCode()).isEqualTo(200);
        Map<String, Object> moi = Http.objet(reponse.body());
        assertThat(moi).containsEntry("sujet", "cnsa").containsEntry("resteSecondes", 30 * 60);
    }

    @Test
    void prolonger_sans_jeton_csrf_est_refuse() {
        Navigateur navigateur = navigateur();
        navigateur.seConnecter(null);

        HttpResponse<String> reponse = navigateur.poster(PROLONGATION, BodyPublishers.noBody());

        assertThat(reponse.statusCode()).isEqualTo(403);
        assertThat(reponse.body()).contains("csrf.jeton_refuse");
    }

    @Test
    void prolonger_sans_session_est_un_probleme_401() {
        Navigateur navigateur = navigateur();
        navigateur.lire("/moi");

        assertThat(navigateur.posterAvecCsrf(PROLONGATION, "").statusCode()).isEqualTo(401);
    }

    @Test
    void une_personne_que_le_fournisseur_n_accepte_plus_ne_prolonge_rien() {
        Navigateur navigateur = navigateur();
        FOURNISSEUR.dureeDuJeton = Duration.ofSeconds(20);
        navigateur.seConnecter(null);
        FOURNISSEUR.oublierLesSessions();

        HttpResponse<String> reponse = navigateur.posterAvecCsrf(PROLONGATION, "");

        assertThat(reponse.statusCode()).isEqualTo(401);
        assertThat(reponse.body()).contains("session.expiree");
        assertThat(navigateur.lire("/moi").statusCode()).isEqualTo(401);
    }
}
