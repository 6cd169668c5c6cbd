using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>Authentication, authorization and accounting. Command: <c>aaa</c>.</summary>
public sealed class Aaa : ViewObject
{
    internal Setting<LnsUserLimit> lnsUserLimit;
    internal Setting<bool> bgpOverLns;

    /// <summary>How many users the LNS takes, 32768 when it is not set. Command: <c>access-limit access-type lns</c>.</summary>
    public Setting<LnsUserLimit> LnsUserLimit => lnsUserLimit;

    /// <summary>Users of the LNS may be BGP peers. Command: <c>bgp over lns enable</c>.</summary>
    public Setting<bool> BgpOverLns => bgpOverLns;

    internal List<AuthenticationScheme>? authenticationSchemes;
    internal List<AccountingScheme>? accountingSchemes;
    internal List<AaaDomain>? domains;
    internal List<LocalUserPassword>? localPasswords;
    internal List<LocalUserService>? localServices;
    internal List<LocalUserDirectory>? localDirectories;

    /// <summary>The authentication schemes. Command: <c>authentication-scheme</c>.</summary>
    public IReadOnlyList<AuthenticationScheme> AuthenticationSchemes => authenticationSchemes ?? (IReadOnlyList<AuthenticationScheme>)[];

    internal AuthenticationScheme Add(AuthenticationScheme added)
    {
        foreach (var there in authenticationSchemes ??= [])
        {
            if (added.name.IsKnown && there.name.Equals(added.name))
                return there;
        }

        authenticationSchemes.Add(added);
        return added;
    }

    /// <summary>The accounting schemes. Command: <c>accounting-scheme</c>.</summary>
    public IReadOnlyList<AccountingScheme> AccountingSchemes => accountingSchemes ?? (IReadOnlyList<AccountingScheme>)[];

    internal AccountingScheme Add(AccountingScheme added)
    {
        foreach (var there in accountingSchemes ??= [])
        {
            if (added.name.IsKnown && there.name.Equals(added.name))
                return there;
        }

        accountingSchemes.Add(added);
        return added;
    }

    /// <summary>The domains. Command: <c>domain</c>.</summary>
    public IReadOnlyList<AaaDomain> Domains => domains ?? (IReadOnlyList<AaaDomain>)[];

    internal AaaDomain Add(AaaDomain added)
    {
        foreach (var there in domains ??= [])
        {
            if (added.name.IsKnown && there.name.Equals(added.name))
                return there;
        }

        domains.Add(added);
        return added;
    }

    /// <summary>The passwords of local users. Command: <c>local-user ... password</c>.</summary>
    public IReadOnlyList<LocalUserPassword> LocalPasswords => localPasswords ?? (IReadOnlyList<LocalUserPassword>)[];

    /// <summary>What local users may do. Command: <c>local-user ... service-type</c>.</summary>
    public IReadOnlyList<LocalUserService> LocalServices => localServices ?? (IReadOnlyList<LocalUserService>)[];

    /// <summary>The directories of local users. Command: <c>local-user ... ftp-directory</c>.</summary>
    public IReadOnlyList<LocalUserDirectory> LocalDirectories => localDirectories ?? (IReadOnlyList<LocalUserDirectory>)[];
}

/// <content>Authentication, authorization and accounting.</content>
public sealed partial class VrpRouter
{
    internal Aaa? aaa;
    internal List<RadiusGroup>? radiusGroups;
    internal List<IpPool>? ipPools;

    /// <summary>Schemes, domains and local users; null when nothing of it is configured. Command: <c>aaa</c>.</summary>
    public Aaa? Aaa => aaa;

    /// <summary>The RADIUS server groups. Command: <c>radius-server group</c>.</summary>
    public IReadOnlyList<RadiusGroup> RadiusGroups => radiusGroups ?? (IReadOnlyList<RadiusGroup>)[];

    internal RadiusGroup Add(RadiusGroup added)
    {
        foreach (var there in radiusGroups ??= [])
        {
            if (added.name.IsKnown && there.name.Equals(added.name))
                return there;
        }

        radiusGroups.Add(added);
        return added;
    }

    /// <summary>The address pools. Command: <c>ip pool</c>.</summary>
    public IReadOnlyList<IpPool> IpPools => ipPools ?? (IReadOnlyList<IpPool>)[];

    internal IpPool Add(IpPool added)
    {
        foreach (var there in ipPools ??= [])
        {
            if (added.name.IsKnown && there.name.Equals(added.name))
                return there;
        }

        ipPools.Add(added);
        return added;
    }

    internal Aaa EnsureAaa(Origin at) => aaa ??= new Aaa { Origin = at };
}
