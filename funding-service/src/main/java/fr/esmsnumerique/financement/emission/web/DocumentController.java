package fr.esmsnumerique.financement.emission.web;

import fr.esmsnumerique.contrats.financement.api.DocumentsApi;
import fr.esmsnumerique.contrats.financement.modele.DocumentDossier;
import fr.esmsnumerique.contrats.financement.modele.EtatDocument;
import fr.esmsnumerique.contrats.financement.modele.ListeDocuments;
import fr.esmsnumerique.contrats.financement.modele.NatureDocument;
import fr.esmsnumerique.financement.document.Acte;
import fr.esmsnumerique.financement.emission.application.EmettreDocument;
import fr.esmsnumerique.financement.emission.application.Emissions;
import fr.esmsnumerique.financement.emission.model.Emission;
import fr.esmsnumerique.financement.subvention.web.FichiersPdf;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Documents of a file, drafts as well as issued ones. */
@RestController
class DocumentController implements DocumentsApi {

    private final ActesAccessibles actes;
    private final EmettreDocument emettre;
    private final Emissions emissions;

    DocumentController(ActesAccessibles actes, EmettreDocument emettre, Emissions emissions) {
        this.actes = actes;
        this.emettre = emettre;
        this.emissions = emissions;
    }

    @Override
    public ResponseEntity<ListeDocuments> listerDocuments(String dossierId) {
        List<DocumentDossier> documents = new ArrayList<>();
        for (Acte acte : actes.de(dossierId)) {
            documents.add(document(acte));
        }
        return ResponseEntity.ok(new ListeDocuments().elements(documents));
    }

    private DocumentDossier document(Acte acte) {
        DocumentDossier document = new DocumentDossier()
                .nature(NatureDocument.valueOf(acte.nature().name()))
                .libelle(acte.nature().libelle())
                .etat(acte.projet() ? EtatDocument.PROJET : EtatDocument.EMIS);
        if (acte.projet()) {
            return document;
        }
        Optional<Emission> emission = emissions.derniere(acte.dossierId(), acte.nature(), acte.numero());
        return document.date(acte.date())
                .code(emission.map(Emission::code).orElse(null))
                .modele(emission.map(Emission::modele).orElse(null));
    }

    @Override
    public ResponseEntity<Resource> imprimerDocument(String dossierId, NatureDocument nature) {
        Acte acte =
                actes.lire(dossierId, fr.esmsnumerique.financement.modele.model.NatureDocument.valueOf(nature.name()));
        String nom =
                nature.name().toLowerCase(Locale.ROOT) + "-" + dossierId + (acte.projet() ? "-projet" : "") + ".pdf";
        return FichiersPdf.reponse(nom, emettre.emettre(acte));
    }
}
