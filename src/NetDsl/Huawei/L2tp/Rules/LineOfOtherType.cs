namespace NetDsl.Huawei;

/// <summary>L-11: a line of a LAC in a group of an LNS, or the other way round.</summary>
internal sealed class LineOfOtherType() : L2tpGroupRule(
    "ND3411",
    "A line for the other end of tunnels stands in an L2TP group",
    Severity.Warning,
    "What is for a LAC does nothing in a group that accepts tunnels, and what is for an LNS nothing in one that starts them. Move the line to the group of the other end.")
{
    protected override void Check(L2tpGroupView group, RuleContext context)
    {
        if (group.IsLac == group.IsLns)
            return;
        if (group.IsLns)
        {
            foreach (var name in group.Group.peerNames.Items())
                Report(name.Origin, "tunnel name ... lns-ip");
            foreach (var password in group.Group.peerPasswords.Items())
                Report(password.Origin, "tunnel password lns-ip");
            if (group.Lac is { } lac)
                LookAtLac(lac);
        }
        else if (group.Lns is { } lns)
        {
            LookAtLns(lns);
        }

        void LookAtLac(LacSide lac)
        {
            Report(lac.source.Origin, "tunnel source");
            Report(On(lac.loadSharing), "tunnel load-sharing");
            Report(On(lac.byPreference), "tunnel priority");
            Report(On(lac.tunnelPerUser), "tunnel-per-user");
            Report(lac.sessionLimit.Origin, "tunnel session-limit");
            Report(lac.addressChange.Origin, "allow-address-change");
            Report(lac.requestDelay.Origin, "tunnel packet sccrq send delay");
        }

        void LookAtLns(LnsSide lns)
        {
            Report(lns.defaultDomain.Origin, "default-domain");
            Report(lns.roamDomain.Origin, "roam-domain");
            Report(On(lns.mandatoryChap), "mandatory-chap");
            Report(On(lns.chapOnChallengeMismatch), "mandatory-chap on-mismatch");
            Report(On(lns.mandatoryLcp), "mandatory-lcp");
            Report(On(lns.lacAuthenticationFirst), "renegotiation-lcp");
            Report(On(lns.delayedCdn), "session cdn send delay");
            Report(lns.answerDelay.Origin, "tunnel packet sccrp send delay");
            Report(On(lns.scheduleAfterCar), "lns schedule after car");
            Report(On(lns.callingStationFromRemoteId), "lns calling-station-id");
            Report(On(lns.callingNumberFromRemoteId), "lns avp calling-number");
        }

        void Report(Origin? at, string line)
        {
            if (at is not null)
                context.Report(new Finding(Info, at, $"{group} {(group.IsLns ? "accepts" : "starts")} tunnels, and {line} is for a group that {(group.IsLns ? "starts" : "accepts")} them: it does nothing here. Move it to the {(group.IsLns ? "LAC" : "LNS")}.") { Fix = Fix.Remove($"Take {line} out", at) });
        }
    }

    private static Origin? On(Setting<bool> setting) => setting.Is(true) ? setting.Origin : null;
}
