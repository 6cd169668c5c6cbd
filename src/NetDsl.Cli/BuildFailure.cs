using System;
using System.Diagnostics;
using System.Linq;

namespace NetDsl;

/// <summary>Reports what stopped the definition of a network, with the line of the user's program.</summary>
internal static class BuildFailure
{
    /// <summary>The line behind every error that kept files from being written.</summary>
    public const string NothingWritten = "Nothing was written; what was written earlier is untouched.";

    /// <summary>Writes the failure, if there is one, in the form that editors and MSBuild parse.</summary>
    /// <returns>True when the network could not be built.</returns>
    public static bool Report(Network network, CliConsole console)
    {
        if (network.Failure is not { } failure)
            return false;
        var place = Place(failure) ?? network.Origin.ToString();
        if (place.Length > 0)
            place += ": ";
        console.Error.WriteLine(failure is NetDslException wrong
            ? $"{place}error {wrong.RuleId}: {wrong.Message}"
            : $"{place}error ND1000: The program stopped before the network was complete: {failure.GetType().Name}: {failure.Message}");
        console.Error.WriteLine(NothingWritten);
        return true;
    }

    /// <summary>The innermost frame of the user's own code that has a line.</summary>
    private static string? Place(Exception failure)
    {
        var library = typeof(Network).Assembly;
        var frame = new StackTrace(failure, fNeedFileInfo: true).GetFrames()
            .FirstOrDefault(f => f.GetFileName() is not null && f.GetMethod()?.DeclaringType?.Assembly is { } assembly
                && assembly != library && assembly != typeof(BuildFailure).Assembly);
        return frame is null ? null : new Origin(frame.GetFileName()!, frame.GetFileLineNumber(), frame.GetFileColumnNumber()).ToString();
    }
}
