namespace NetDsl.H3c;

/// <summary>D-86: the OSPF timers at the ends of a line do not go together.</summary>
internal sealed class OspfTimersDiffer() : ComwareInterfaceRule(
    "ND5086",
    "The OSPF timers of a line do not go together",
    Severity.Error,
    "Routers with different hello or dead intervals on a line do not become neighbors, and the dead interval has to be at least four hello intervals. Nothing is learnt over the line. Set the same intervals at both ends.")
{
    private const long Factor = 4;

    protected override void Check(ComwareInterfaceView link, RuleContext context)
    {
        if (link.Interface.ospf is { } own && own.hello.TryGet(out var ownHello) && own.dead.TryGet(out var ownDead) && ownDead.Value < Factor * ownHello.Value)
        {
            context.Report(new Finding(Info, own.dead.Origin!, $"{link}: an OSPF dead interval of {own.dead} s is less than four hello intervals of {own.hello} s: a lost packet ends the neighborhood. Take {RouteSources.Text(Factor * ownHello.Value)} s or more, at both ends.")
            {
                Parameter = "seconds",
                Fix = Fix.SetArgument("Take four hello intervals", own.dead.Origin!, "seconds", RouteSources.Text(Factor * ownHello.Value)),
            });
        }
        else if (link.FarOspf() is { } far && link.TypeOf() == far.TypeOf())
        {
            if (link.HelloOf() is { } hello && far.HelloOf() is { } farHello && hello != farHello)
                Report(context, link, far, "hello", hello, farHello, link.Interface.ospf?.hello.Origin, far.Interface.ospf?.hello.Origin);
            else if (link.DeadOf() is { } dead && far.DeadOf() is { } farDead && dead != farDead)
                Report(context, link, far, "dead", dead, farDead, link.Interface.ospf?.dead.Origin, far.Interface.ospf?.dead.Origin);
        }
    }

    private void Report(RuleContext context, ComwareInterfaceView near, ComwareInterfaceView far, string timer, long here, long there, Origin? at, Origin? farAt) =>
        context.Report(new Finding(Info, farAt ?? at ?? far.Interface.Origin, $"{far}: the OSPF {timer} interval is {RouteSources.Text(there)} s here and {RouteSources.Text(here)} s on {near}: the two do not become neighbors, and nothing is learnt over the line. Set the same interval at both ends.")
        {
            Parameter = farAt is null && at is null ? null : "seconds",
            Related = [new RelatedPlace(at is not null && farAt is not null ? at : near.Interface.Origin, "the other end")],
            Fix = farAt is not null ? Fix.SetArgument("Take the interval of the other end", farAt, "seconds", RouteSources.Text(here)) : at is not null ? Fix.SetArgument("Take the interval of the other end", at, "seconds", RouteSources.Text(there)) : null,
        });
}
