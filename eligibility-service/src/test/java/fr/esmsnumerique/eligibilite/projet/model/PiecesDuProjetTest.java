package fr.esmsnumerique.eligibilite.projet.model;

import static fr.esmsnumerique.eligibilite.projet.model.CodePiece.LETTRE_ENGAGEMENT;
import static fr.esmsnumerique.eligibilite.projet.model.CodePiece.RIB;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PiecesDuProjetTest {

    private static final Instant AVANT = Instant.parse("2025-05-12T09:00:00Z");
    private static final Instant APRES = Instant.parse("2025-09-20T08:00:00Z");

    @Test
    void une_piece_sans_date_prend_celle_du_depot_et_une_piece_datee_garde_la_sienne() {
        ProjetDeclare declare = avec(new Piece(RIB, "rib.pdf", null), new Piece(LETTRE_ENGAGEMENT, "l.pdf", AVANT));
        assertThat(declare.avecPiecesDeposees(APRES).pieces())
                .containsExactly(new Piece(RIB, "rib.pdf", APRES), new Piece(LETTRE_ENGAGEMENT, "l.pdf", AVANT));
        assertThat(declare.avecPiecesDeposees(APRES).sansDatesDePieces().pieces())
                .containsExactly(new Piece(RIB, "rib.pdf", null), new Piece(LETTRE_ENGAGEMENT, "l.pdf", null));
    }

    @Test
    void un_complement_garde_la_date_des_pieces_deja_la_et_n_accepte_pas_celle_d_un_client() {
        ProjetDeclare avant = avec(new Piece(RIB, "rib.pdf", AVANT), new Piece(LETTRE_ENGAGEMENT, "l.pdf", AVANT));
        ProjetDeclare complete = avec(
                new Piece(RIB, "rib.pdf", null),
                new Piece(RIB, "autre.pdf", AVANT),
                new Piece(LETTRE_ENGAGEMENT, "rib.pdf", AVANT));
        assertThat(complete.apresComplement(avant, APRES).pieces())
                .containsExactly(
                        new Piece(RIB, "rib.pdf", AVANT),
                        new Piece(RIB, "autre.pdf", APRES),
                        new Piece(LETTRE_ENGAGEMENT, "rib.pdf", APRES));
    }

    @Test
    void les_pieces_tenues_ici_remplacent_leurs_versions_et_laissent_ce_que_le_porteur_ne_fait_que_citer() {
        Piece ancienne = Piece.tenueIci(RIB, "rib.pdf", 3, 1);
        Piece nouvelle = Piece.tenueIci(RIB, "rib.pdf", 3, 2);
        Piece citee = new Piece(RIB, "rib dans GALIS.pdf", AVANT);
        Piece autreCode = Piece.tenueIci(LETTRE_ENGAGEMENT, "l.pdf", 4, 1);
        assertThat(nouvelle.nom()).isEqualTo("rib.pdf (n° 3, version 2)");
        assertThat(avec(ancienne, citee, autreCode)
                        .avecJointes(List.of(nouvelle))
                        .pieces())
                .containsExactly(nouvelle, citee, autreCode);
    }

    @Test
    void changer_de_campagne_ou_de_faits_ne_change_rien_d_autre() {
        ProjetDeclare declare = avec(new Piece(RIB, "rib.pdf", AVANT));
        assertThat(Differences.entre(declare, declare.dansCampagne("G22")))
                .containsExactly(new ChangementDeChamp("campagne", "G25", "G22"));
        Solution connue = ProjetDeTest.solution(StatutSolution.CANDIDATE);
        assertThat(declare.avecFaits(connue, declare.essms().subList(0, 3)))
                .satisfies(p -> assertThat(p.essms()).hasSize(3))
                .satisfies(p -> assertThat(p.solution()).isEqualTo(connue))
                .satisfies(p -> assertThat(p.pieces()).isEqualTo(declare.pieces()));
    }

    private static ProjetDeclare avec(Piece... pieces) {
        ProjetDeTest projet = ProjetDeTest.acquisition(15, Region.BOURGOGNE_FRANCHE_COMTE);
        Arrays.stream(CodePiece.values()).forEach(projet::sansPiece);
        return projet.declare().avecJointes(List.of(pieces));
    }
}
