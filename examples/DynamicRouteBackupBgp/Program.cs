using NetDsl;
using NetDsl.Examples.DynamicRouteBackupBgp;

return NetworkProgram.Run(BgpBackup.Network(), args);
