using System.Runtime.CompilerServices;

namespace NetDsl.Huawei;

/// <summary>Says when traffic goes back to a primary pseudowire that has recovered. Command: <c>mpls l2vpn reroute</c>.</summary>
public sealed class RerouteBuilder : Builder<RerouteBuilder, AttachmentCircuit>
{
    internal RerouteBuilder(AttachmentCircuit model)
        : base(model)
    {
    }

    /// <summary>After a delay. Keyword: <c>delay</c>.</summary>
    /// <param name="seconds">10 to 10800 s.</param>
    /// <returns>This builder.</returns>
    public RerouteBuilder Delay(RerouteDelay seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Model.reroutePolicy = default;
        return Set(ref Model.rerouteDelay, seconds, file, line);
    }

    /// <summary>At once. Keyword: <c>immediately</c>.</summary>
    /// <returns>This builder.</returns>
    public RerouteBuilder Immediately([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Policy(ReroutePolicy.Immediately, file, line);

    /// <summary>Not as long as the secondary works. Keyword: <c>never</c>.</summary>
    /// <returns>This builder.</returns>
    public RerouteBuilder Never([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Policy(ReroutePolicy.Never, file, line);

    /// <summary>How long after going back the far end is told that the fault is over; FRR only. Keyword: <c>resume</c>.</summary>
    /// <param name="seconds">0 to 600 s.</param>
    /// <returns>This builder.</returns>
    public RerouteBuilder Resume(ResumeDelay seconds, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Set(ref Model.resumeDelay, seconds, file, line);

    private RerouteBuilder Policy(ReroutePolicy policy, string file, int line)
    {
        Model.rerouteDelay = default;
        return Set(ref Model.reroutePolicy, policy, file, line);
    }
}
