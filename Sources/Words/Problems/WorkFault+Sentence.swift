// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Problem.WorkFault {
    /// What is wrong and what to do about it.
    var sentence: Text {
        switch self {
        case .cycle(let ids):
            Text(
                de: "Die Aufwandsarten warten im Kreis aufeinander: "
                    + "\(ids.joined(separator: " → ")); entfernen Sie einen der Vorgänger.",
                en: "The components wait for each other in a circle: "
                    + "\(ids.joined(separator: " → ")); remove one of the predecessors.")
        case .componentWithoutEfforts(let id):
            Text(
                de: "Die Aufwandsart „\(id)“ hat in efforts.csv keine Personentage; ergänzen "
                    + "Sie eine Zeile mit max > 0.",
                en: "The component “\(id)” has no person-days in efforts.csv; add a row with "
                    + "max > 0.")
        case .duplicateEffort(let component, let role, let first):
            Text(
                de: "„\(component)“ und „\(role)“ haben schon eine Zeile (\(first)); fassen "
                    + "Sie die beiden zusammen.",
                en: "“\(component)” and “\(role)” have a row already (\(first)); merge the "
                    + "two.")
        case .municipalityLeads(let value):
            Text(
                de: "„\(value)“ ist der Schlüssel einer Gemeinde; Geld des Bundes geht nur "
                    + "über ihr Land, tragen Sie das Land ein.",
                en: "“\(value)” is a municipality’s key; federal money reaches it only by "
                    + "way of its Land, enter the Land.")
        case .municipalWorkAtBund(let component):
            Text(
                de: "Kommunale Arbeit („\(component)“) kann nicht beim Bund liegen; Geld für "
                    + "Kommunen geht über die Länder, wählen Sie als Ort oder Federführung ein "
                    + "Land.",
                en: "Municipal work (“\(component)”) cannot lie with the federation; money "
                    + "for municipalities goes by way of the Länder, choose a Land as place or "
                    + "lead.")
        }
    }
}
