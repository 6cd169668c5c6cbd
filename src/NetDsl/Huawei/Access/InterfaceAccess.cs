using System.Collections.Generic;

namespace NetDsl.Huawei;

/// <summary>The access of users over an interface.</summary>
public sealed class InterfaceAccess : ConfigObject
{
    internal Setting<SpacedInterface> virtualTemplate;
    internal Setting<BackupProfileName> backupProfile;
    internal List<UserVlan>? userVlans;

    /// <summary>The virtual template of the PPPoE users. Command: <c>pppoe-server bind virtual-template</c>.</summary>
    public Setting<SpacedInterface> VirtualTemplate => virtualTemplate;

    /// <summary>What is backed up for the users. Command: <c>remote-backup-profile</c>.</summary>
    public Setting<BackupProfileName> BackupProfile => backupProfile;

    /// <summary>The VLANs of the users, on a sub-interface. Command: <c>user-vlan</c>.</summary>
    public IReadOnlyList<UserVlan> UserVlans => userVlans ?? (IReadOnlyList<UserVlan>)[];
}

/// <summary>VLANs of users on a sub-interface. Command: <c>user-vlan</c>.</summary>
public sealed class UserVlan : ConfigObject
{
    internal Setting<VlanId> first;
    internal Setting<VlanId> last;
    internal Setting<VlanId> outer;
    internal Setting<VlanId> outerLast;
    internal Setting<bool> anyOther;

    /// <summary>The first VLAN.</summary>
    public Setting<VlanId> First => first;

    /// <summary>The last VLAN; the first one when it is not set.</summary>
    public Setting<VlanId> Last => last;

    /// <summary>The first outer VLAN. Keyword: <c>qinq</c>.</summary>
    public Setting<VlanId> Outer => outer;

    /// <summary>The last outer VLAN.</summary>
    public Setting<VlanId> OuterLast => outerLast;

    /// <summary>All VLANs that no other sub-interface has. Keyword: <c>any-other</c>.</summary>
    public Setting<bool> AnyOther => anyOther;
}

/// <content>The access of users.</content>
public sealed partial class VrpInterface
{
    internal InterfaceAccess? access;
    internal Bas? bas;

    /// <summary>The access of users over the interface; null when nothing of it is configured.</summary>
    public InterfaceAccess? Access => access;

    /// <summary>The broadband access server function; null without it. Command: <c>bas</c>.</summary>
    public Bas? Bas => bas;

    internal InterfaceAccess EnsureAccess(Origin at) => access ??= new InterfaceAccess { Origin = at };

    internal Bas EnsureBas(Origin at) => bas ??= new Bas { Origin = at };
}
