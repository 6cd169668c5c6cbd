using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>Finds the CE behind an attachment circuit, and the sets of pseudowires of which one protects the other.</summary>
internal sealed class CeIndex
{
    private readonly VpwsIndex _vpws;
    private readonly LinkIndex _links;
    private readonly Dictionary<RouterView, List<AsymmetricAccess>> _accesses = [];
    private readonly HashSet<PseudowireView> _backups = [];

    public CeIndex(VpwsIndex vpws, LinkIndex links)
    {
        _vpws = vpws;
        _links = links;
        foreach (var router in vpws.Routers)
        {
            foreach (var circuit in router.Circuits)
            {
                if (FindAccess(circuit) is not { } access)
                    continue;
                if (!_accesses.TryGetValue(router, out var list))
                    _accesses.Add(router, list = []);
                list.Add(access);
                _backups.Add(access.Secondary);
                _backups.Add(access.FarSecondary);
            }
        }
    }

    /// <summary>The interface of the CE; null when no link leads to one.</summary>
    public VrpInterface? FindCe(CircuitView circuit) => _links.FindOther(circuit.Interface);

    /// <summary>The interface of the CE at the other end of a pseudowire; null when the other end or its link is not known.</summary>
    public VrpInterface? FindFarCe(PseudowireView near, out CircuitView? circuit)
    {
        circuit = _vpws.FindFarEnd(near).Pseudowire?.Circuit;
        return circuit is null ? null : FindCe(circuit);
    }

    public IReadOnlyList<AsymmetricAccess> AccessesOf(RouterView router) => _accesses.TryGetValue(router, out var list) ? list : [];

    /// <summary>The pseudowire protects another one of an asymmetric access.</summary>
    public bool IsBackup(PseudowireView pseudowire) => _backups.Contains(pseudowire);

    private AsymmetricAccess? FindAccess(CircuitView circuit)
    {
        if (circuit is not { Primary: { Ldp: not null } primary, Secondary: { Ldp: not null } secondary } || FindCe(circuit) is not { } nearCe)
            return null;
        var redundancy = circuit.Circuit.redundancy;
        if (redundancy.IsSet && !redundancy.Is(PwRedundancy.Master))
            return null;
        if (_vpws.FindFarEnd(primary).Pseudowire is not { } farPrimary || _vpws.FindFarEnd(secondary).Pseudowire is not { } farSecondary)
            return null;
        if (FindCe(farPrimary.Circuit) is not { } primaryCe || FindCe(farSecondary.Circuit) is not { } secondaryCe)
            return null;
        var isDualHomed = ReferenceEquals(primaryCe.Router, secondaryCe.Router) && !ReferenceEquals(primaryCe, secondaryCe) && !ReferenceEquals(primaryCe.Router, nearCe.Router);
        return isDualHomed && !ReferenceEquals(farPrimary.Circuit.Router, farSecondary.Circuit.Router)
            ? new AsymmetricAccess(circuit, nearCe, farPrimary, primaryCe, farSecondary, secondaryCe)
            : null;
    }
}
