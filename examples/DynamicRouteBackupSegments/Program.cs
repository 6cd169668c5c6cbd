using NetDsl;
using NetDsl.Examples.DynamicRouteBackupSegments;

return NetworkProgram.Run(SegmentBackup.Network(), args);
