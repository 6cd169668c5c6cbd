using System.Globalization;

namespace NetDsl.H3c;

/// <summary>D-76: the hold time of BGP is too short.</summary>
internal sealed class HoldTooShort() : ComwareRouterRule(
    "ND5076",
    "The BGP hold time is less than three keepalive intervals",
    Severity.Error,
    "The hold time is 0 or 3 to 65535 seconds, and at least three times the interval of the keepalive messages: the router refuses anything else. Raise it, or send keepalive messages more often.")
{
    private const long LeastHold = 3;

    protected override void Check(ComwareRouterView router, RuleContext context)
    {
        if (router.Router.bgp is not { } bgp || !bgp.hold.TryGet(out var hold) || hold.Value == 0 || !bgp.keepalive.TryGet(out var keepalive) || hold.Value >= System.Math.Max(LeastHold, 3 * keepalive.Value))
            return;
        var least = System.Math.Max(LeastHold, 3 * keepalive.Value);
        context.Report(new Finding(Info, bgp.hold.Origin!, $"{router}: a BGP hold time of {hold} s with keepalive messages every {keepalive} s is refused: it is 0, or at least 3 s and three intervals. Take {least.ToString(CultureInfo.InvariantCulture)} s or more.")
        {
            Parameter = "hold",
            Fix = Fix.SetArgument("Take three intervals", bgp.hold.Origin!, "hold", least.ToString(CultureInfo.InvariantCulture)),
        });
    }
}
