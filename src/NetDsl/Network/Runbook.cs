using System.Collections.Generic;
using System.Text;

namespace NetDsl;

/// <summary>Writes the notes for operators of a device.</summary>
internal static class Runbook
{
    /// <summary>The text in Markdown; null when there is nothing to note.</summary>
    public static string? Write(Device device)
    {
        var remarks = new List<OperatorNote>();
        device.AddRemarks(remarks);
        if (remarks.Count == 0 && device.notes is null)
            return null;
        var text = new StringBuilder($"# {device.Name}: notes for operators\n");
        Section(text, "While the script is loaded", remarks);
        Section(text, "Maintenance", device.notes ?? []);
        return text.ToString();
    }

    private static void Section(StringBuilder text, string title, List<OperatorNote> notes)
    {
        if (notes.Count == 0)
            return;
        text.Append($"\n## {title}\n");
        foreach (var note in notes)
        {
            text.Append($"\n### {note.Title}\n\n{note.Text}\n");
            if (note.Commands.Count > 0)
                text.Append($"\n```text\n{string.Join("\n", note.Commands)}\n```\n");
        }
    }
}
