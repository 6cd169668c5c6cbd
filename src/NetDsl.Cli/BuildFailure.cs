using System;
using System.Diagnostics;
using System.Linq;

namespace NetDsl;

/// <summary>Reports what stopped the definition of a network, with the line of the user's program.</summary>
internal static class BuildFailure
{
    private const string Stopped = "ND1000";

    /// <summary>The line behind every error that kept files from being written.</summary>
    public const string NothingWritten = "Nothing was written; what was written earlier is untouched.";

    /// <summary>Writes the failure, if there is one, in the form that editors and MSBuild parse.</summary>
    /// <returns>True when the network could not be built.</returns>
    public static bool Report(Network network, CliConsole console)
    {
        if (Of(network) is not { } failure)
            return false;
        FindingReport.Write(FindingList.Of(failure).All[0], console.Error);
        console.Error.WriteLine(NothingWritten);
        return true;
    }

    /// <summary>The failure as a finding; null when the network could be built.</summary>
    public static Finding? Of(Network network)
    {
        if (network.Failure is not { } failure)
            return null;
        var (id, message) = failure is NetDslException wrong
            ? (wrong.RuleId, wrong.Message)
            : (Stopped, $"The program stopped before the network was complete: {failure.GetType().Name}: {failure.Message}");
        var rule = RuleCatalogue.All.FirstOrDefault(r => r.Id == id) ?? new RuleInfo(id, "A value cannot be right", Severity.Error, "Language", "The value that the message names cannot be given to a device.");
        return new Finding(rule, Place(failure) ?? network.Origin, message);
    }

    /// <summary>The innermost frame of the user's own code that has a line.</summary>
    private static Origin? Place(Exception failure)
    {
        var library = typeof(Network).Assembly;
        var frame = new StackTrace(failure, fNeedFileInfo: true).GetFrames()
            .FirstOrDefault(f => f.GetFileName() is not null && f.GetMethod()?.DeclaringType?.Assembly is { } assembly
                && assembly != library && assembly != typeof(BuildFailure).Assembly);
        return frame is null ? null : new Origin(frame.GetFileName()!, frame.GetFileLineNumber(), frame.GetFileColumnNumber());
    }
}
