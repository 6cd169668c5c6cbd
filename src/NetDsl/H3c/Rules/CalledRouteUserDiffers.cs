namespace NetDsl.H3c;

/// <summary>D-47: the called end expects the caller under another name or address.</summary>
internal sealed class CalledRouteUserDiffers() : BackupInterfaceRule(
    "ND5047",
    "The called end expects the caller under another name or address",
    Severity.Error,
    "A dialer route with a user lets in the peer of this PPP user name and takes it to have this address. A caller with another name is refused, one with another address gets no answers. Make name and address those of the caller.")
{
    protected override void Check(ComwareInterfaceView backup, RuleContext context)
    {
        if (backup.CalledEnd() is not { IsComplete: true, Dialer: { } dialer } called || backup.Address is not { IsKnown: true, Value: var address } || called.MayHold("dialer route"))
            return;
        var user = backup.UserName();
        DialerRoute? otherName = null;
        DialerRoute? otherAddress = null;
        foreach (var route in dialer.routes.Items())
        {
            if (!route.user.IsSet && Fits(route, address))
                return;
            if (!route.user.IsSet)
                continue;
            if (!user.IsKnown || !route.user.IsKnown || !route.nextHop.IsKnown || route.mask.IsUnknown)
                return;
            var (isName, isAddress) = (route.user.Value.Equals(user.Value), Fits(route, address));
            if (isName && isAddress)
                return;
            otherName ??= isAddress ? route : null;
            otherAddress ??= isName ? route : null;
        }

        if (otherName is not null)
            Report(context, backup, "name", Fix.SetArgument("Take the name of the caller", otherName.user.Origin!, "name", $"\"{user}\""), $"{called} lets in {address} as user {otherName.user}, and {backup} calls as {user}: the call is refused", otherName.user.Origin!);
        else if (otherAddress is not null)
            Report(context, backup, "nextHop", Fix.SetArgument("Take the address of the caller", otherAddress.Origin, "nextHop", $"\"{address}\""), $"{called} takes user {otherAddress.user} to be {otherAddress.nextHop}, and {backup}, which calls as this user, has {address}: packets to it find no way", otherAddress.Origin);
    }

    private static bool Fits(DialerRoute route, Ipv4Address address) =>
        route.nextHop.TryGet(out var hop) && new Ipv4Prefix(hop, route.mask.TryGet(out var length) ? (int)length.Value : 32).Contains(address);

    private void Report(RuleContext context, ComwareInterfaceView backup, string parameter, Fix fix, string what, Origin at) =>
        context.Report(new Finding(Info, at, $"{what}. Make name and address of the dialer route those of the caller.")
        {
            Parameter = parameter,
            Related = [new RelatedPlace(backup.Interface.Origin, "the caller")],
            Fix = fix,
        });
}
