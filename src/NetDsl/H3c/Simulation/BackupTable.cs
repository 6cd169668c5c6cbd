using System;
using System.Collections.Generic;
using System.Text;

namespace NetDsl.H3c;

/// <summary>What a simulation has gone through, as a table: a row per moment, a column per group, backup interface and network.</summary>
public sealed class BackupTable
{
    private BackupTable(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        Columns = columns;
        Rows = rows;
    }

    /// <summary>The titles of the columns.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The rows, each with a text per column.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    /// <summary>The table of a simulation.</summary>
    /// <param name="simulation">The simulation.</param>
    public static BackupTable Of(RouteBackupSimulation simulation)
    {
        if (simulation is null)
            throw new ArgumentNullException(nameof(simulation));
        var columns = new List<string> { "time", "what happens" };
        var now = simulation.Snapshot();
        foreach (var group in now.Groups)
            columns.Add($"group {group.Number}");
        foreach (var i in now.Interfaces)
            columns.Add(i.Name.ToString());
        foreach (var network in now.Networks)
            columns.Add($"{network.Network}{(network.VpnInstance.IsUnknown ? "" : $" of {network.VpnInstance}")} over");
        var rows = new List<IReadOnlyList<string>>();
        foreach (var moment in simulation.Moments)
            rows.Add(Row(moment));
        return new BackupTable(columns, rows);
    }

    /// <summary>The table in Markdown.</summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder();
        Line(Columns);
        text.Append('|');
        foreach (var _ in Columns)
            text.Append(" --- |");
        text.Append('\n');
        foreach (var row in Rows)
            Line(row);
        return text.ToString();

        void Line(IReadOnlyList<string> cells)
        {
            text.Append('|');
            foreach (var cell in cells)
                text.Append(' ').Append(cell.Replace("|", "\\|").Replace("*", "\\*")).Append(" |");
            text.Append('\n');
        }
    }

    /// <summary>The table with columns of equal width, for terminals and files.</summary>
    public override string ToString()
    {
        var widths = new int[Columns.Count];
        Measure(Columns);
        foreach (var row in Rows)
            Measure(row);
        var text = new StringBuilder();
        Line(Columns);
        foreach (var row in Rows)
            Line(row);
        return text.ToString();

        void Measure(IReadOnlyList<string> cells)
        {
            for (var i = 0; i < cells.Count; i++)
                widths[i] = Math.Max(widths[i], cells[i].Length);
        }

        void Line(IReadOnlyList<string> cells)
        {
            var line = new StringBuilder();
            for (var i = 0; i < cells.Count; i++)
                line.Append(i == 0 ? cells[i].PadLeft(widths[i]) : cells[i].PadRight(widths[i])).Append("  ");
            text.Append(line.ToString().TrimEnd()).Append('\n');
        }
    }

    /// <summary>A text that is equal for states that are equal but for the time.</summary>
    internal static string Key(BackupSnapshot state)
    {
        var cells = new List<string>();
        Add(cells, state);
        foreach (var network in state.Networks)
            cells.Add(string.Join(" ", network.Routes));
        return string.Join("|", cells);
    }

    private static List<string> Row(BackupMoment moment)
    {
        var what = new List<string>();
        if (moment.Event.Length > 0)
            what.Add(moment.Event);
        foreach (var step in moment.Steps)
            what.Add($"{step.Interface}: {step.Reason}");
        var cells = new List<string> { $"{ValueChecks.Digits(moment.After.Second)} s", string.Join("; ", what) };
        Add(cells, moment.After);
        return cells;
    }

    private static void Add(List<string> cells, BackupSnapshot state)
    {
        foreach (var group in state.Groups)
            cells.Add(group.IsUp ? "up" : "down");
        foreach (var i in state.Interfaces)
            cells.Add(i.State.ToString().ToLowerInvariant());
        foreach (var network in state.Networks)
        {
            var names = new List<string>();
            foreach (var name in network.CarriedBy)
                names.Add(name.ToString());
            cells.Add(names.Count > 0 ? string.Join(" and ", names) : network.Routes.Count > 0 ? "nothing: packets are lost" : "nothing: no route");
        }
    }
}
