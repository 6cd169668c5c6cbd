namespace NetDsl.H3c;

/// <summary>D-121: an address is given to an other end that has its own.</summary>
internal sealed class RemoteAddressNotTaken() : ComwareInterfaceRule(
    "ND5321",
    "The other end does not take the address that it is given",
    Severity.Warning,
    "remote address gives an address to the other end of a PPP link, which takes it only when it negotiates its address. One with an address of its own keeps that, and the link has other addresses than planned. Negotiate there, or take the line out.")
{
    protected override void Check(ComwareInterfaceView there, RuleContext context)
    {
        var given = there.Interface.remoteAddress;
        var at = given.Origin ?? there.Interface.remotePool.Origin;
        if (at is null || given.IsUnknown || there.OtherEnd() is not { } far || !far.IsComplete || far.Interface.addressSource.IsSet || !far.Address.TryGet(out var own) || given.Is(own))
            return;
        context.Report(new Finding(Info, at, $"{there} gives {(given.IsKnown ? $"the address {given}" : "an address of a pool")} to {far}, which has {own} and does not ask for one: it keeps its own. Let {far} negotiate its address, or take the line out.")
        {
            Related = [new RelatedPlace(far.Primary!.Origin, "the address of the other end")],
            Fix = Fix.Remove("Leave the other end its address", at),
        });
    }
}
