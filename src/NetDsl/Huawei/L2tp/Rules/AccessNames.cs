using System;
using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>What rules about access, AAA and queues look up by name on one router.</summary>
internal sealed class AccessNames
{
    private AccessNames(VrpRouter router)
    {
        if (router.aaa is { } aaa)
        {
            foreach (var domain in aaa.domains.Items())
                Domains.Add(domain.name, domain);
            foreach (var scheme in aaa.authenticationSchemes.Items())
                AuthenticationSchemes.Add(scheme.name, scheme);
            foreach (var scheme in aaa.accountingSchemes.Items())
                AccountingSchemes.Add(scheme.name, scheme);
            if (aaa.IsOpen || aaa.MayHold("domain "))
                Domains.Open();
            if (aaa.IsOpen || aaa.MayHold("authentication-scheme"))
                AuthenticationSchemes.Open();
            if (aaa.IsOpen || aaa.MayHold("accounting-scheme"))
                AccountingSchemes.Open();
        }

        foreach (var group in router.radiusGroups.Items())
            RadiusGroups.Add(group.name, group);
        foreach (var pool in router.ipPools.Items())
            Pools.Add(pool.name, pool);
        foreach (var profile in router.qosProfiles.Items())
            Profiles.Add(profile.name, profile);
        foreach (var queue in router.userGroupQueues.Items())
            GroupQueues.Add(queue.name, queue);
        foreach (var group in router.l2tpGroups.Items())
            L2tpGroups.Add(group.name, group);
        if (router.IsOpen || router.MayHold("radius-server group"))
            RadiusGroups.Open();
        if (router.IsOpen || router.MayHold("qos-profile "))
            Profiles.Open();
        if (router.IsOpen || router.MayHold("user-group-queue "))
            GroupQueues.Open();
        if (!router.IsOpen && !router.MayHold("aaa"))
            return;
        Domains.Open();
        AuthenticationSchemes.Open();
        AccountingSchemes.Open();
    }

    public NameTable<DomainName, AaaDomain> Domains { get; } = new();

    public NameTable<AaaSchemeName, AuthenticationScheme> AuthenticationSchemes { get; } = new();

    public NameTable<AaaSchemeName, AccountingScheme> AccountingSchemes { get; } = new();

    public NameTable<RadiusGroupName, RadiusGroup> RadiusGroups { get; } = new();

    public NameTable<IpPoolName, IpPool> Pools { get; } = new();

    public NameTable<QosProfileName, QosProfile> Profiles { get; } = new();

    public NameTable<UserGroupQueueName, UserGroupQueue> GroupQueues { get; } = new();

    public NameTable<L2tpGroupName, L2tpGroup> L2tpGroups { get; } = new();

    /// <summary>The names of a router; made at the first question and shared by all rules.</summary>
    public static AccessNames Of(VrpRouter router, RuleContext context) =>
        context.Index(static _ => new System.Collections.Concurrent.ConcurrentDictionary<VrpRouter, AccessNames>()).GetOrAdd(router, static r => new AccessNames(r));
}

/// <summary>Items of one kind by name.</summary>
internal sealed class NameTable<TName, TItem>
    where TName : struct
    where TItem : class
{
    private Dictionary<TName, TItem>? _items;
    private bool _isOpen;

    /// <summary>There may be more items than these.</summary>
    public void Open() => _isOpen = true;

    public void Add(Setting<TName> name, TItem item)
    {
        if (name.TryGet(out var known))
            (_items ??= [])[known] = item;
        else
            _isOpen = true;
    }

    public TItem? Find(Setting<TName> name) => _items is not null && name.TryGet(out var known) && _items.TryGetValue(known, out var found) ? found : null;

    /// <summary>True when it is certain that no item has the name.</summary>
    public bool Lacks(Setting<TName> name) => !_isOpen && name.IsKnown && Find(name) is null;

    /// <summary>The only item and its name; null when there are several, or may be.</summary>
    public TItem? Only()
    {
        if (_isOpen || _items is not { Count: 1 })
            return null;
        foreach (var item in _items.Values)
            return item;
        return null;
    }
}
